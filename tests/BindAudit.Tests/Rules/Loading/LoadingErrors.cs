using System;
using System.Linq;
using BindAudit.Rules.Loading;
using Xunit;

namespace BindAudit.Tests.Rules.Loading;

/// <summary>What is wrong in a rules file, as <c>line:column: message</c>.</summary>
internal static class LoadingErrors
{
    /// <summary>Eight lines without a mistake, for rules below them.</summary>
    internal const string Good = """
        version: 1
        groups: { G: { title: a group } }
        values: { any: ["0.0.0.0"] }
        functions: { web.run: [app, host, "*", port, "**"] }
        types:
          App: { fqns: [web], methods: { run: [host, port] } }

        """;

    /// <summary>The errors of a file are those, in any order.</summary>
    internal static void Check(string yaml, params string[] expected) =>
        Assert.Equal(
            string.Join('\n', expected.Order(StringComparer.Ordinal)),
            string.Join('\n', Messages(yaml).Order(StringComparer.Ordinal))
        );

    /// <summary>The errors of a file whose only rule has the lines <paramref name="rest"/> below its id.</summary>
    internal static void CheckRule(string rest, string error) =>
        Check($"{Good}rules:\n  - id: R\n    {rest}\n", error);

    /// <summary>The errors of a file, without warnings.</summary>
    internal static string[] Messages(string yaml) =>
        [
            .. RuleLoader
                .Load([new("rules.yaml", yaml, false)])
                .Errors.Where(error => !error.IsWarning)
                .Select(error => $"{error.Line}:{error.Column}: {error.Message}"),
        ];
}
