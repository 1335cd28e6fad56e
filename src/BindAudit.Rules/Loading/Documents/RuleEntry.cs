using System.Collections.Immutable;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>A rule as it is written; its names and queries are not yet resolved.</summary>
/// <param name="Rule">What is told of it, without groups and query.</param>
/// <param name="Id">Its id.</param>
/// <param name="HasTitle">Whether it says its title.</param>
/// <param name="HasMessage">Whether it says its message.</param>
/// <param name="Groups">The groups' ids.</param>
/// <param name="Queries">The alternatives.</param>
internal sealed record RuleEntry(
    Rule Rule,
    Located Id,
    bool HasTitle,
    bool HasMessage,
    ImmutableArray<Located> Groups,
    ImmutableArray<YamlScalar> Queries
);
