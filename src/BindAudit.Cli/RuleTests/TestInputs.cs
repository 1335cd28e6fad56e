using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.RuleSources;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.RuleTests;

/// <summary>What an author asks to be tested.</summary>
/// <param name="Rules">The rules files, each once.</param>
/// <param name="Named">Python files that were named, or stand beside a rules file under its name: they must be fixtures.</param>
/// <param name="Folders">Folders in which every Python file with marks is a fixture.</param>
internal sealed record TestInputs(
    IReadOnlyList<RuleFile> Rules,
    ImmutableArray<string> Named,
    ImmutableArray<string> Folders
)
{
    /// <summary>Sorts <paramref name="paths"/>, which are relative to <paramref name="folder"/>.</summary>
    /// <exception cref="UsageException">One does not exist, cannot be read, or is neither rules nor Python.</exception>
    public static TestInputs Of(ImmutableArray<string> paths, string folder)
    {
        var (rules, below, named) = (new List<string>(), new List<string>(), new List<string>());
        var folders = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, folder);
            if (Directory.Exists(full))
            {
                folders.Add(path);
                AddRulesBelow(path, full, below);
            }
            else if (!File.Exists(full))
            {
                throw new UsageException(
                    $"rules test: '{path}' does not exist{RuleFiles.NearestTo(path, full)}"
                );
            }
            else if (RuleFiles.IsRulesFile(path))
            {
                rules.Add(path);
            }
            else
            {
                named.Add(path);
            }
        }

        AddSiblings(rules, named, folder);
        rules.AddRange(below);
        return new TestInputs(RuleFiles.Read(rules, folder), [.. named], folders.ToImmutable());
    }

    private static void AddRulesBelow(string path, string full, List<string> rules)
    {
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories))
        {
            if (RuleFiles.IsRulesFile(file))
            {
                found.Add(Path.Join(path, Path.GetRelativePath(full, file)).Replace('\\', '/'));
            }
        }

        found.Sort(StringComparer.Ordinal);
        rules.AddRange(found);
    }

    // corp.py beside corp.yaml is its fixture; in a folder it is found anyway.
    private static void AddSiblings(List<string> rules, List<string> named, string folder)
    {
        foreach (var file in rules)
        {
            var sibling = Path.ChangeExtension(file, ".py");
            if (File.Exists(Path.GetFullPath(sibling, folder)) && !named.Contains(sibling))
            {
                named.Add(sibling);
            }
        }
    }
}
