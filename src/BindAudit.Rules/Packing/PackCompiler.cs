using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Packing;

/// <summary>Compiles the built-in rules when the tool is built, so that no start reads YAML or the grammar of queries.</summary>
public static class PackCompiler
{
    /// <summary>The compiled pack, or null with what is wrong; a warning is wrong too.</summary>
    public static CompiledPack? Compile(RuleFile file, out ImmutableArray<RuleError> errors)
    {
        var load = RuleLoader.Load([file]);
        errors = load.Errors;
        if (load.Rules is not { } rules || errors.Length > 0)
        {
            return null;
        }

        var document = DocumentReader.Read(file);
        var queries = new List<ImmutableArray<Query>>();
        foreach (var rule in document.Rules)
        {
            queries.Add(Parse(rule.Queries));
        }

        using var output = new PackOutput();
        PackWriter.Write(output, document, rules, queries);
        return new CompiledPack(output.Bytes, PackedProse.Write(document.Groups, rules.Rules));
    }

    private static ImmutableArray<Query> Parse(ImmutableArray<YamlScalar> queries)
    {
        var parsed = ImmutableArray.CreateBuilder<Query>();
        foreach (var query in queries)
        {
            parsed.Add(QueryParser.Parse(query.Value).Value);
        }

        return parsed.ToImmutable();
    }
}
