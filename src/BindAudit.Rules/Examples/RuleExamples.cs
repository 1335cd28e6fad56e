using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Rules.Examples;

/// <summary>Runs the examples of rules: each by itself, as a file <c>example.py</c>, or as the one that its first line names: <c># file: gunicorn.conf.py</c>.</summary>
public static class RuleExamples
{
    private const string Path = "example.py";
    private const string Module = "example";
    private const string FileMark = "# file: ";

    /// <summary>The examples that do not come out as their rule says; empty where all is well.</summary>
    public static ImmutableArray<ExampleFailure> Run(RuleSet rules)
    {
        var failures = new List<ExampleFailure>();
        foreach (var rule in rules.Rules)
        {
            RunAll(rules, rule, rule.Flagged, isFlagged: true, failures);
            RunAll(rules, rule, rule.Passed, isFlagged: false, failures);
        }

        return [.. failures];
    }

    /// <summary>All findings in <paramref name="python"/>, taken as one file.</summary>
    public static IReadOnlyList<Finding> FindingsIn(RuleSet rules, string python) =>
        FindingsIn(rules, TreeOf(python), PathOf(python));

    private static IReadOnlyList<Finding> FindingsIn(RuleSet rules, SyntaxTree tree, string path)
    {
        var summary = ModuleSummary.Of(tree, path, Module, isPackage: false);
        var program = LinkedProgram.Link([summary]);
        return rules.Match(program, program.Modules[0]);
    }

    private static string PathOf(string python)
    {
        if (!python.StartsWith(FileMark, StringComparison.Ordinal))
        {
            return Path;
        }

        var end = python.IndexOf('\n', StringComparison.Ordinal);
        return python[FileMark.Length..(end < 0 ? python.Length : end)].Trim();
    }

    private static SyntaxTree TreeOf(string python) => SyntaxTree.Parse(SourceText.From(python));

    private static void RunAll(
        RuleSet rules,
        Rule rule,
        ImmutableArray<string> examples,
        bool isFlagged,
        List<ExampleFailure> failures
    )
    {
        var alone = rules.Select([rule.Id], []);
        foreach (var example in examples)
        {
            var tree = TreeOf(example);
            var found = FindingsIn(alone, tree, PathOf(example));
            var reason =
                tree.Errors.Length > 0 ? $"this example is not Python: {tree.Errors[0].Message}"
                : found.Count == 0 && isFlagged
                    ? "nothing was found in an example that must be flagged"
                : found.Count > 0 && !isFlagged
                    ? $"`{found[0].Callee}` was found in an example that must pass"
                : null;
            if (reason is not null)
            {
                failures.Add(new ExampleFailure(rule, example, isFlagged, reason));
            }
        }
    }
}
