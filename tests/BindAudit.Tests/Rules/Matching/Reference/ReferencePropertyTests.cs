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
    private const string Objects =
        "o0 = lib.A()\no1 = lib.A()\no2 = lib.B()\nif unknowable():\n    unknown = unknowable()\n";

    private const string Header = "import lib\n" + Objects;

    private const string StatementHeader = "import lib, os, subprocess\n" + Objects;

    private static readonly RuleFile Signatures = new(
        "r.yaml",
        """
        version: 1
        values:
          any: ["0.0.0.0", "::"]
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
        for (var at = 0; at < 2500; at++)
        {
            found += Check(generator.Query(), generator.Calls());
        }

        Assert.InRange(found, 300, 20000);
    }

    [Fact]
    public void Writes_and_commands_match_as_the_reference_says()
    {
        var generator = new StatementGenerator(20251121);
        var found = 0;
        for (var at = 0; at < 2500; at++)
        {
            var statements = generator.Statements();
            var query = generator.Query();
            found += Check(
                query,
                StatementHeader,
                statements.Select((statement, number) => statement.Python(number)),
                new StatementMatcher(statements).Match(QueryParser.Parse(query).Value)
            );
        }

        Assert.InRange(found, 300, 20000);
    }

    private static int Check(string query, IReadOnlyList<ReferenceCall> calls) =>
        Check(
            query,
            Header,
            calls.Select(call => call.Python),
            ReferenceMatcher.Match(QueryParser.Parse(query).Value, calls)
        );

    private static int Check(
        string query,
        string header,
        IEnumerable<string> lines,
        IEnumerable<int> expected
    )
    {
        var numbers = expected.ToArray();
        var python = header + string.Concat(lines.Select(line => line + "\n"));
        var rules = RuleLoader.LoadQuery(query, [Signatures]).Rules;
        var first = header.Count(character => character == '\n');
        var actual = RuleExamples
            .FindingsIn(rules!, python)
            .Select(finding => LineOf(python, finding.Place.Span.Start) - first);
        Assert.True(
            numbers.SequenceEqual(actual),
            $"{query}\n{python}expected {string.Join(' ', numbers)}, found {string.Join(' ', actual)}"
        );
        return numbers.Length;
    }

    private static int LineOf(string python, int offset) => python.AsSpan(0, offset).Count('\n');
}
