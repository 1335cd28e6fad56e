using System;
using System.Collections.Generic;
using BindAudit.Rules.Examples;
using BindAudit.Rules.Matching;

namespace BindAudit.Cli.RuleTests;

/// <summary>Runs the examples that stand in rules files.</summary>
internal static class ExampleRun
{
    /// <summary>Runs all of <paramref name="rules"/>; each rule alone.</summary>
    public static void Run(RuleSet rules, TestTally tally)
    {
        var failures = new List<TestFailure>();
        var examples = 0;
        foreach (var rule in rules.Rules)
        {
            examples += rule.Flagged.Length + rule.Passed.Length;
            if (rule.Flagged.IsEmpty)
            {
                tally.Notes.Add(
                    $"{rule.Id} has no flagged example, so nothing shows that it works"
                );
            }
        }

        foreach (var failure in RuleExamples.Run(rules))
        {
            failures.Add(Of(failure));
        }

        tally.Passed += examples - failures.Count;
        tally.Failures.AddRange(failures);
    }

    private static TestFailure Of(ExampleFailure failure)
    {
        var kind = failure.MustBeFlagged ? "flagged" : "passed";
        return new TestFailure(
            $"{failure.Rule.Id}, {kind} example {NumberOf(failure)}",
            failure.Reason,
            failure.Python.TrimEnd(),
            Reason: null
        );
    }

    private static int NumberOf(ExampleFailure failure)
    {
        var rule = failure.Rule;
        return Array.IndexOf(
                [.. failure.MustBeFlagged ? rule.Flagged : rule.Passed],
                failure.Python
            ) + 1;
    }
}
