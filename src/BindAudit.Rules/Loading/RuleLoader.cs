using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Rules.Packing;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading;

/// <summary>Reads, checks and compiles rules files; opens nothing.</summary>
public static class RuleLoader
{
    /// <summary>Loads <paramref name="files"/> as one set: built-in names are in scope in every file, a user rule with a built-in id replaces it.</summary>
    public static RuleLoad Load(IReadOnlyList<RuleFile> files) => Load(DocumentsOf(files));

    /// <summary>As above, with a built-in pack that was compiled; without <paramref name="files"/> no YAML is read.</summary>
    /// <exception cref="InvalidDataException">The pack is damaged.</exception>
    public static RuleLoad Load(RulePack pack, IReadOnlyList<RuleFile> files)
    {
        if (files.Count == 0)
        {
            return new RuleLoad(RuleSet.Of(pack.ReadHead()), []);
        }

        var documents = DocumentsOf(files);
        documents.Add(pack.Read());
        return Load(documents);
    }

    /// <summary>A set of one anonymous rule (id <c>QUERY</c>, severity medium, reach flow) for <c>bindaudit query</c>, with the names of <paramref name="files"/> in scope.</summary>
    public static RuleLoad LoadQuery(string query, IReadOnlyList<RuleFile> files) =>
        LoadQuery(query, DocumentsOf(files));

    /// <summary>As above, with a built-in pack that was compiled.</summary>
    /// <exception cref="InvalidDataException">The pack is damaged.</exception>
    public static RuleLoad LoadQuery(string query, RulePack pack, IReadOnlyList<RuleFile> files)
    {
        var documents = DocumentsOf(files);
        documents.Add(pack.Read());
        return LoadQuery(query, documents);
    }

    private static RuleLoad Load(List<RuleDocument> documents)
    {
        var builtIn = documents.FindAll(static document => document.File.IsBuiltIn);
        var rules = new RuleTable();
        foreach (var document in documents)
        {
            if (!document.File.IsBuiltIn)
            {
                rules.AddAll(document, new RuleScope([.. builtIn, document]));
            }
        }

        var shared = new RuleScope(builtIn);
        foreach (var document in builtIn)
        {
            rules.AddAll(document, shared);
        }

        return LoadOf(documents, rules);
    }

    private static RuleLoad LoadQuery(string query, List<RuleDocument> documents)
    {
        var scope = new RuleScope([
            .. documents.OrderByDescending(document => document.File.IsBuiltIn),
        ]);
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
        return new RuleLoad(IsGood(all) ? RuleSet.Of([rule], []) : null, all);
    }

    private static List<RuleDocument> DocumentsOf(IReadOnlyList<RuleFile> files)
    {
        var documents = new List<RuleDocument>(files.Count + 1);
        for (var at = 0; at < files.Count; at++)
        {
            documents.Add(DocumentReader.Read(files[at]));
        }

        return documents;
    }

    private static Rule AnonymousRule(Query query) =>
        new()
        {
            Id = "QUERY",
            Title = "query",
            Severity = Severity.Medium,
            Reach = Reach.Flow,
            Message = HasCondition(query) ? "{callee} matches with {value}" : "{callee} matches",
            Query = QueryPrinter.Print(query),
            IsAnonymous = true,
        };

    private static bool HasCondition(Query query) =>
        query.Chains.Any(chain => chain.Steps.Any(step => step is WhereStep));

    private static RuleLoad LoadOf(List<RuleDocument> documents, RuleTable rules)
    {
        var groups = new List<RuleGroup>();
        foreach (var document in documents)
        {
            groups.AddRange(document.Groups);
        }

        var errors = ErrorsOf(documents);
        return new RuleLoad(
            IsGood(errors) ? RuleSet.Of(rules.Rules, groups, rules.PackedSignals) : null,
            errors
        );
    }

    private static ImmutableArray<RuleError> ErrorsOf(List<RuleDocument> documents)
    {
        var errors = new List<RuleError>();
        foreach (var document in documents)
        {
            document.Errors.AddTo(errors);
        }

        return errors.Count == 0 ? [] : [.. errors];
    }

    private static bool IsGood(ImmutableArray<RuleError> errors)
    {
        foreach (var error in errors)
        {
            if (!error.IsWarning)
            {
                return false;
            }
        }

        return true;
    }
}
