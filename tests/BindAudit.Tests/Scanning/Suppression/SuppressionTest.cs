using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Suppression;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Scanning.Suppression;

/// <summary>What the tests of suppression share: each <c>hit(…)</c> is a finding of rule <c>FLASK-3</c>, which won over <c>FLASK-9</c>; the text <c>"any"</c>, if it occurs, is its literal.</summary>
public abstract class SuppressionTest
{
    private static readonly Rule Winner = RuleOf("FLASK-3", ["B104", "S104", "S8392"]);
    private static readonly Rule Loser = RuleOf("FLASK-9", ["W9"]);
    private static readonly string[] Known =
    [
        "FLASK-3",
        "FLASK-9",
        "CSP-D404",
        "B104",
        "S104",
        "S8392",
        "W9",
        "OTHER-1",
    ];

    private protected static KnownIds Ids { get; } =
        new(
            id => Known.Contains(id, StringComparer.OrdinalIgnoreCase),
            id => id.StartsWith("CSP", StringComparison.Ordinal) ? "CSP-D404" : null,
            id =>
                id == "FLASK-9" ? Loser
                : id == "FLASK-3" ? Winner
                : null
        );

    private protected static SuppressionOptions Usual { get; } =
        new(
            Ids,
            Ids,
            IsSelection: false,
            CompatBlanket: false,
            ReportUnused: false,
            FindUnused: false
        );

    /// <summary>Every <c>hit()</c> is silenced.</summary>
    private protected static void Silent(string python) => Check(python, isSilent: true);

    /// <summary>No <c>hit()</c> is silenced.</summary>
    private protected static void Loud(string python) => Check(python, isSilent: false);

    /// <summary>Warnings as <c>line:column message</c>.</summary>
    private protected static void CheckWarnings(string python, params string[] expected) =>
        CheckWarnings(Usual, python, expected);

    private protected static void CheckWarnings(
        SuppressionOptions options,
        string python,
        params string[] expected
    ) =>
        Assert.Equal(
            expected,
            Apply(python, options)
                .Warnings.Select(warning =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{warning.Line}:{warning.Column} {warning.Message}"
                    )
                )
        );

    private protected static SuppressionResult Apply(string python, SuppressionOptions options)
    {
        var tree = SyntaxTree.Parse(SourceText.From(python));
        return Suppressor.Apply(
            tree.Tokens,
            () => tree,
            "a.py",
            [.. FindingsIn(python)],
            options,
            _ => null
        );
    }

    private static void Check(string python, bool isSilent)
    {
        var applied = Apply(python, Usual).Applied;
        Assert.NotEmpty(applied);
        Assert.All(applied, suppression => Assert.Equal(isSilent, suppression is not null));
    }

    private static IEnumerable<Finding> FindingsIn(string python)
    {
        var literal = python.IndexOf("\"any\"", StringComparison.Ordinal);
        for (
            var at = python.IndexOf("hit(", StringComparison.Ordinal);
            at >= 0;
            at = python.IndexOf("hit(", at + 1, StringComparison.Ordinal)
        )
        {
            yield return new Finding
            {
                Rule = Winner,
                Also = ["FLASK-9"],
                Severity = Severity.Medium,
                Confidence = Confidence.High,
                Reach = Reach.Literal,
                Message = "found",
                Place = PlaceOf(python, at, 4),
                Literal = literal < 0 ? null : PlaceOf(python, literal, 5),
                Callee = "hit",
                Caller = "a",
                NormalizedArguments = "",
            };
        }
    }

    private static SourcePlace PlaceOf(string python, int start, int length) =>
        new("a.py", new TextSpan(Encoding.UTF8.GetByteCount(python.AsSpan(0, start)), length));

    private static Rule RuleOf(string id, string[] aliases) =>
        new()
        {
            Id = id,
            Title = id,
            Severity = Severity.Medium,
            Groups = [new RuleGroup { Id = "CSP-D404", Title = "t" }],
            Aliases = [.. aliases],
            Message = "found",
            Query = "",
        };
}
