using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Examples;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Queries;
using Xunit;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>Matching is what a second, simple implementation of the reference says, on random programs and queries.</summary>
public sealed class ReferencePropertyTests
{
    private const string Header =
        "import lib\no0 = lib.A()\no1 = lib.A()\no2 = lib.B()\nif unknowable():\n    unknown = unknowable()\n";

    private static readonly RuleFile Signatures = new(
        "r.yaml",
        """
        version: 1
        functions:
          lib.f: [host, port, "**"]
          lib.A.run: [host, port, "**"]
          lib.A.go: [host, port, "**"]
        """,
        true
    );

    [Fact]
    public void Matching_is_what_the_reference_says()
    {
        var generator = new ReferenceGenerator(20251120);
        var found = 0;
        for (var at = 0; at < 4000; at++)
        {
            found += Check(generator.Query(), generator.Calls());
        }

        Assert.InRange(found, 500, 20000);
    }

    private static int Check(string query, IReadOnlyList<ReferenceCall> calls)
    {
        var expected = ReferenceMatcher.Match(QueryParser.Parse(query).Value, calls).ToArray();
        var python = Header + string.Concat(calls.Select(call => call.Python + "\n"));
        var rules = RuleLoader.LoadQuery(query, [Signatures]).Rules;
        var first = Header.Count(character => character == '\n');
        var actual = RuleExamples
            .FindingsIn(rules!, python)
            .Select(finding => LineOf(python, finding.Place.Span.Start) - first);
        Assert.Equal(
            $"{query}\n{python}{string.Join(' ', expected)}",
            $"{query}\n{python}{string.Join(' ', actual)}"
        );
        return expected.Length;
    }

    private static int LineOf(string python, int offset) => python.AsSpan(0, offset).Count('\n');
}
