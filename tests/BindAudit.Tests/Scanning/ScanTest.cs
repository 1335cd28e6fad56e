using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using Xunit;

namespace BindAudit.Tests.Scanning;

/// <summary>What the tests of a whole scan share: a small rules file and one way to tell a result.</summary>
public abstract class ScanTest
{
    private const string Rules = """
        version: 1
        groups:
          CSP-D404: { title: Bound to all interfaces, aliases: [B104] }
        functions:
          uvicorn.run: [app, "*", host, port, "**"]
        types:
          FlaskApp:
            fqns: [flask.Flask]
            constructor: [import_name, "**"]
            methods:
              run: [host, port, debug, "**"]
        rules:
          - id: FLASK-1
            title: Flask
            severity: medium
            groups: [CSP-D404]
            query: FlaskApp.method("run").where("host", "0.0.0.0")
            message: Flask listens on every interface
          - id: UVICORN-1
            title: Uvicorn
            severity: high
            groups: [CSP-D404]
            query: call("uvicorn.run").where("host", "0.0.0.0")
            message: Uvicorn listens on every interface
        """;

    private protected const string Flask =
        "import flask\napp = flask.Flask('a')\napp.run(host='0.0.0.0')\n";

    private protected const string Uvicorn = "import uvicorn\nuvicorn.run(1, host='0.0.0.0')\n";

    private protected static RuleSet RuleSet { get; } =
        RuleLoader.Load([new RuleFile("rules.yaml", Rules, IsBuiltIn: false)]).Rules
        ?? throw new InvalidOperationException("the test's rules are wrong");

    private protected static ScanOptions Options(TemporaryFolder folder) =>
        new()
        {
            Paths = ["."],
            WorkingDirectory = folder.FullPath,
            Rules = RuleSet,
            KnownRules = RuleSet,
            Jobs = 2,
        };

    private protected static ScanResult Scan(
        TemporaryFolder folder,
        Func<ScanOptions, ScanOptions>? change = null
    )
    {
        var options = Options(folder);
        return Scanner.Scan(change?.Invoke(options) ?? options, null, CancellationToken.None);
    }

    /// <summary>One file, its findings as <c>line:column id</c>, silenced ones in parentheses, with its failures and warnings.</summary>
    private protected static void Check(
        string python,
        string expected,
        Func<ScanOptions, ScanOptions>? change = null
    )
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", python);
        Assert.Equal(
            expected,
            Told(Scan(folder, change)).Replace("a.py:", "", StringComparison.Ordinal)
        );
    }

    private protected static string Told(ScanResult result) =>
        string.Join(
            ", ",
            result
                .Findings.Select(Told)
                .Concat(
                    result.Warnings.Select(warning =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{warning.Path}:{warning.Line}:{warning.Column} {warning.Message}"
                        )
                    )
                )
                .Concat(result.Failures.Select(failure => $"{failure.Path}: {failure.Message}"))
        );

    private static string Told(ReportedFinding finding)
    {
        var place = finding.Place;
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}:{place.StartLine}:{place.StartColumn} {finding.Finding.Rule.Id}"
        );
        return finding.Suppression is null ? told : $"({told})";
    }
}
