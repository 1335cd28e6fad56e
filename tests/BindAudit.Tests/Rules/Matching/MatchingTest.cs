using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Examples;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>Matches queries and the built-in pack against Python.</summary>
public abstract class MatchingTest
{
    private protected static readonly RuleSet Pack = RuleLoader.Load([BuiltInPack.Read()]).Rules!;

    /// <summary>The lines on which <paramref name="query"/> matches, as <c>3 5</c>.</summary>
    private protected static void Check(string query, string python, string lines)
    {
        var load = RuleLoader.LoadQuery(query, [BuiltInPack.Read()]);
        Assert.Empty(load.Errors.Where(error => !error.IsWarning).Select(error => error.Message));
        Assert.Equal(
            lines,
            string.Join(' ', Find(load.Rules!, python).Select(finding => LineOf(python, finding)))
        );
    }

    /// <summary>The findings of the pack as <c>2 BIND-X '0.0.0.0' literal</c>.</summary>
    private protected static void CheckPack(string python, params string[] expected) =>
        Assert.Equal(
            expected,
            Find(Pack, python)
                .Select(finding =>
                    $"{LineOf(python, finding)} {finding.Rule.Id} {finding.Value ?? "(omitted)"} {finding.Reach}"
                )
        );

    private protected static IReadOnlyList<Finding> Find(RuleSet rules, string python) =>
        RuleExamples.FindingsIn(rules, python);

    private static int LineOf(string python, Finding finding) =>
        python.Take(finding.Place.Span.Start).Count(character => character == '\n') + 1;
}
