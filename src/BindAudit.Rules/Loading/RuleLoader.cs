using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading;

/// <summary>Reads, checks and compiles rules files; opens nothing.</summary>
public static class RuleLoader
{
    /// <summary>Loads <paramref name="files"/> as one set: built-in names are in scope in every file, a user rule with a built-in id replaces it.</summary>
    public static RuleLoad Load(IReadOnlyList<RuleFile> files)
    {
        ImmutableArray<RuleDocument> documents = [.. files.Select(DocumentReader.Read)];
        ImmutableArray<RuleDocument> builtIn = [.. documents.Where(file => file.File.IsBuiltIn)];
        ImmutableArray<RuleDocument> own = [.. documents.Where(file => !file.File.IsBuiltIn)];
        var shared = new RuleScope(builtIn);
        var rules = new RuleTable();
        foreach (var document in own)
        {
            rules.AddAll(document, new RuleScope([.. builtIn, document]));
        }

        foreach (var document in builtIn)
        {
            rules.AddAll(document, shared);
        }

        return LoadOf(documents, rules.Rules, [.. documents.SelectMany(file => file.Groups)]);
    }

    /// <summary>A set of one anonymous rule (id <c>QUERY</c>, severity medium, reach flow) for <c>bindaudit query</c>, with the names of <paramref name="files"/> in scope.</summary>
    public static RuleLoad LoadQuery(string query, IReadOnlyList<RuleFile> files)
    {
        ImmutableArray<RuleDocument> documents =
        [
            .. files.OrderByDescending(file => file.IsBuiltIn).Select(DocumentReader.Read),
        ];
        var scope = new RuleScope(documents);
        var errors = new ErrorList("query", query);
        var result = QueryParser.Parse(query);
        if (!result.TryGetValue(out var parsed))
        {
            errors.Report(result.ErrorPosition, result.Message);
            return new RuleLoad(null, [.. ErrorsOf(documents), .. errors.InOrder]);
        }

        var compiler = new QueryCompiler(
            scope,
            (offset, message) => errors.Report(offset.Index, message),
            (offset, message) => errors.Warn(offset.Index, message)
        );
        var rule = new CompiledRule(AnonymousRule(parsed), compiler.Compile(parsed));
        ImmutableArray<RuleError> all = [.. ErrorsOf(documents), .. errors.InOrder];
        return new RuleLoad(all.All(error => error.IsWarning) ? RuleSet.Of([rule], []) : null, all);
    }

    private static Rule AnonymousRule(Query query) =>
        new()
        {
            Id = "QUERY",
            Title = "query",
            Severity = Severity.Medium,
            Reach = Reach.Flow,
            Message = "{callee} matches ({value})",
            Query = QueryPrinter.Print(query),
        };

    private static RuleLoad LoadOf(
        ImmutableArray<RuleDocument> documents,
        IReadOnlyList<CompiledRule> rules,
        ImmutableArray<RuleGroup> groups
    )
    {
        var errors = ErrorsOf(documents);
        var isGood = errors.All(error => error.IsWarning);
        return new RuleLoad(isGood ? RuleSet.Of([.. rules], groups) : null, errors);
    }

    private static ImmutableArray<RuleError> ErrorsOf(IEnumerable<RuleDocument> documents) =>
        [.. documents.SelectMany(document => document.Errors.InOrder)];
}
