using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;
using BindAudit.Semantics.Values;

namespace BindAudit.Tests.Reporting;

/// <summary>Findings of every kind, in the order of a scan.</summary>
internal static class SampleFindings
{
    private const string Any = "'0.0.0.0'";

    private static readonly string Numbers = string.Join(", ", Enumerable.Range(0, 60));

    private static readonly string Options = string.Concat(
        Enumerable.Range(0, 12).Select(number => $"    option_{number}={number},\n")
    );

    private static readonly SampleSource Orders = new(
        "orders.py",
        """
        import os

        HOST = os.environ.get(
            "ORDERS_HOST", "0.0.0.0")

        «uvicorn.run(api, host=‹HOST›)»
        """
    );

    public static ImmutableArray<ReportedFinding> All { get; } =
    [
        Found("=cmd.py", "«bind(‹(\"0.0.0.0\", 9999)›)»", SampleRules.Socket, "('0.0.0.0', 9999)"),
        Found(
            "evil\u001b[31m\u202e/ü%#?:\u2028.py",
            "«run(x['\u001b[2J\u009b1m\u200b\u202e'], ‹\"0.0.0.0\"›)»",
            SampleRules.Bare,
            "'\u001b]0;title\u0007\u202e\r\n'"
        ),
        Found(
            "lan.py",
            "def main():\n    «serve(\n        handler=Handler,\n    )»\n",
            SampleRules.Socket,
            null
        ),
        Found(
            "long.py",
            $"«configure({Numbers}, host=‹\"0.0.0.0\"›, {Numbers})»",
            SampleRules.Flask,
            Any
        ),
        Traced(),
        Found("shop.py", "\n\n«app.run(‹\"0.0.0.0\"›, 1)»", SampleRules.Flask, Any) with
        {
            Suppression = new(2, "only in the [lab](http://x)"),
        },
        WithLosers(
            Found(
                "shop.py",
                "\n\n\n«app.run(host=‹\"0.0.0.0\"›, debug=True)»",
                SampleRules.Debugger,
                Any
            )
        ),
        Found("tall.py", $"«app.run(\n{Options}    host=‹'0.0.0.0'›,\n)»", SampleRules.Flask, Any),
        Found(
            "日本/サーバ.py",
            "\tif x:\t«run(\"café e\u0301 サーバ 🐍\", host=‹\"0.0.0.0\"›)»",
            SampleRules.Flask,
            Any
        ),
        InNotebook(),
    ];

    /// <summary>A finding at the marks of <paramref name="marked"/>.</summary>
    public static ReportedFinding Found(string path, string marked, Rule rule, string? value) =>
        Found(new SampleSource(path, marked), rule, value);

    private static ReportedFinding Found(SampleSource source, Rule rule, string? value)
    {
        var call = source.Call;
        var finding = new Finding
        {
            Rule = rule,
            Severity = rule.Severity,
            Confidence = rule.Confidence ?? Confidence.High,
            Reach = Reach.Literal,
            Message = $"listens on every interface ({value ?? "(omitted)"})",
            Place = new SourcePlace(call.Path, default),
            Value = value,
            Callee = call.Text[..call.Text.IndexOf('(', System.StringComparison.Ordinal)],
            Caller = "main",
            NormalizedArguments = "",
        };
        var identity = new FindingIdentity("")
        {
            Fingerprint = call.StartLine.ToString("x32", CultureInfo.InvariantCulture),
        };
        return new(finding, call, source.Argument, null, [], source.Frame, identity, null);
    }

    private static ReportedFinding Traced()
    {
        var found = Found(Orders, SampleRules.Flask, Any);
        var literal = Orders.Place("\"0.0.0.0\"");
        return found with
        {
            Finding = found.Finding with { Reach = Reach.Default, Confidence = Confidence.Medium },
            Literal = literal,
            Trace =
            [
                literal,
                Orders.Place("os.environ.get(\n    \"ORDERS_HOST\", \"0.0.0.0\")"),
                found.Argument!,
            ],
        };
    }

    /// <summary>In the third cell, whose lines stand in the JSON from line 41 on.</summary>
    private static ReportedFinding InNotebook()
    {
        var found = Found(
            "日本/夜.ipynb",
            "\n\n%matplotlib inline\n«app.run(host=‹\"0.0.0.0\"›)»",
            SampleRules.Flask,
            Any
        );
        return found with { Place = InCell(found.Place), Argument = InCell(found.Argument!) };
    }

    private static ReportedPlace InCell(ReportedPlace place) =>
        place with
        {
            Cell = 3,
            InFile = place with
            {
                StartLine = place.StartLine + 40,
                EndLine = place.EndLine + 40,
                StartColumn = place.StartColumn + 5,
                EndColumn = place.EndColumn + 7,
                StartColumnUtf16 = place.StartColumnUtf16 + 5,
                EndColumnUtf16 = place.EndColumnUtf16 + 7,
                Text = place.Text.Replace("\"", "\\\"", System.StringComparison.Ordinal),
            },
        };

    private static ReportedFinding WithLosers(ReportedFinding found) =>
        found with
        {
            Finding = found.Finding with { Also = [SampleRules.Flask.Id] },
        };
}
