using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Analysis;

namespace BindAudit.Scanning.Configuration;

/// <summary>What is different about rules for some files.</summary>
/// <param name="Glob">Which files: a gitignore glob, relative to <paramref name="Folder"/>.</param>
/// <param name="Folder">Absolute, with forward slashes.</param>
/// <param name="Ignore">Rules that do not run there: ids, groups, aliases, globs.</param>
/// <param name="Severities">Other severities there, in order.</param>
public sealed record PathRules(
    string Glob,
    string Folder,
    ImmutableArray<string> Ignore,
    ImmutableArray<KeyValuePair<string, Severity>> Severities
)
{
    /// <summary>What is left of <paramref name="rules"/> for one file.</summary>
    /// <param name="paths">What is different, in order.</param>
    /// <param name="rules">The rules of all files.</param>
    /// <param name="fullPath">The file: absolute, with forward slashes.</param>
    public static RuleSet Apply(ImmutableArray<PathRules> paths, RuleSet rules, string fullPath) =>
        new RulesByPath(rules, paths).Of(fullPath);
}
