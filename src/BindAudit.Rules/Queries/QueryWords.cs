using System;
using System.Collections.Generic;

namespace BindAudit.Rules.Queries;

/// <summary>The words of the query language, for the parser, the printer and suggestions.</summary>
internal static class QueryWords
{
    internal static readonly WordTable<QuerySourceKind> Sources = new(
        new("type", QuerySourceKind.Type),
        new("call", QuerySourceKind.Call),
        new("assign", QuerySourceKind.Assign),
        new("env", QuerySourceKind.Env),
        new("command", QuerySourceKind.Command)
    );

    internal static readonly WordTable<NamesStepKind> NamesSteps = new(
        new("method", NamesStepKind.Method),
        new("set", NamesStepKind.Set),
        new("set_item", NamesStepKind.SetItem),
        new("in_file", NamesStepKind.InFile)
    );

    internal static readonly WordTable<QueryScopeKind> Scopes = new(
        new("main", QueryScopeKind.Main),
        new("module", QueryScopeKind.Module),
        new("test", QueryScopeKind.Test),
        new("function", QueryScopeKind.Function),
        new("class", QueryScopeKind.Class)
    );

    internal static readonly WordTable<PatternWord> Words = new(
        new("True", PatternWord.True),
        new("False", PatternWord.False),
        new("None", PatternWord.None),
        new("missing", PatternWord.Missing),
        new("given", PatternWord.Given),
        new("written", PatternWord.Written),
        new("_", PatternWord.Any),
        new("int", PatternWord.Int)
    );

    internal static readonly WordTable<NestedPatternKind> Nested = new(
        new("not", NestedPatternKind.Not),
        new("address", NestedPatternKind.Address),
        new("address_list", NestedPatternKind.AddressList),
        new("each", NestedPatternKind.Each),
        new("any_item", NestedPatternKind.AnyItem),
        new("certainly", NestedPatternKind.Certainly)
    );

    internal static readonly WordTable<FunctionPatternKind> Functions = new(
        new("regex", FunctionPatternKind.Regex),
        new("glob", FunctionPatternKind.Glob),
        new("bytes", FunctionPatternKind.Bytes),
        new("symbol", FunctionPatternKind.Symbol)
    );

    internal static readonly WordTable<ComparisonKind> Comparisons = new(
        new("lt", ComparisonKind.Less),
        new("lte", ComparisonKind.LessOrEqual),
        new("gt", ComparisonKind.Greater),
        new("gte", ComparisonKind.GreaterOrEqual)
    );

    /// <summary>Words that cannot name a type.</summary>
    internal static readonly IReadOnlySet<string> Reserved = AllWords();

    private static HashSet<string> AllWords()
    {
        HashSet<string> words = new(
            ["tuple", "item", "or", "where", "arg", "inside", "also", "unless"],
            StringComparer.Ordinal
        );
        words.UnionWith(Sources.Words);
        words.UnionWith(NamesSteps.Words);
        words.UnionWith(Scopes.Words);
        words.UnionWith(Words.Words);
        words.UnionWith(Nested.Words);
        words.UnionWith(Functions.Words);
        words.UnionWith(Comparisons.Words);
        return words;
    }
}
