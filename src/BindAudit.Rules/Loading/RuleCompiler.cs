using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading;

/// <summary>Resolves the groups and queries of one file's rules.</summary>
internal sealed class RuleCompiler(RuleDocument document, RuleScope scope)
{
    internal CompiledRule Compile(RuleEntry entry)
    {
        var groups = GroupsOf(entry);
        var printed = new List<string>();
        var chains = new List<ChainLink>();
        foreach (var query in entry.Queries)
        {
            Compile(query, printed, chains);
        }

        var title = entry.HasTitle
            ? entry.Rule.Title
            : groups.FirstOrDefault()?.Title ?? entry.Rule.Id;
        var rule = GroupProse.Inherit(entry.Rule, groups) with
        {
            Title = title,
            Message = entry.HasMessage ? entry.Rule.Message : title,
            Query = string.Join(" | ", printed),
        };
        return new CompiledRule(rule, [.. chains]);
    }

    private ImmutableArray<RuleGroup> GroupsOf(RuleEntry entry)
    {
        var groups = ImmutableArray.CreateBuilder<RuleGroup>();
        foreach (var id in entry.Groups)
        {
            if (scope.Groups.TryGetValue(id.Text, out var group))
            {
                groups.Add(group);
                continue;
            }

            document.Errors.Report(
                id.Index,
                $"unknown group `{id.Text}`{NearestWord.Hint(id.Text, scope.Groups.Keys)}"
            );
        }

        return groups.ToImmutable();
    }

    private void Compile(YamlScalar scalar, List<string> printed, List<ChainLink> chains)
    {
        var source = document.Errors.Source;
        QueryTrap.Check(scalar, document.Errors);
        var result = QueryParser.Parse(scalar.Value);
        if (!result.TryGetValue(out var query))
        {
            document.Errors.Report(
                PlaceOf(result.ErrorPosition),
                result.Message + QueryTrap.HintOf(scalar, source)
            );
            return;
        }

        printed.Add(QueryPrinter.Print(query));
        var compiler = new QueryCompiler(
            scope,
            (offset, message) => document.Errors.Report(PlaceOf(offset.Index), message),
            (offset, message) => document.Errors.Warn(PlaceOf(offset.Index), message)
        );
        chains.AddRange(compiler.Compile(query));

        int PlaceOf(int index) => ScalarPlaces.SourceIndexOf(scalar, source, index);
    }
}
