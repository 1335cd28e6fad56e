using System;
using System.Collections.Generic;

namespace BindAudit.Rules.Queries;

/// <summary>The words of the query language, for the parser, the printer and suggestions.</summary>
internal static class QueryWords
{
    internal static readonly IReadOnlyDictionary<string, QuerySourceKind> Sources = new Dictionary<
        string,
        QuerySourceKind
    >(StringComparer.Ordinal)
    {
        ["type"] = QuerySourceKind.Type,
        ["call"] = QuerySourceKind.Call,
        ["assign"] = QuerySourceKind.Assign,
        ["env"] = QuerySourceKind.Env,
        ["command"] = QuerySourceKind.Command,
    };

    internal static readonly IReadOnlyDictionary<string, NamesStepKind> NamesSteps = new Dictionary<
        string,
        NamesStepKind
    >(StringComparer.Ordinal)
    {
        ["method"] = NamesStepKind.Method,
        ["set"] = NamesStepKind.Set,
        ["set_item"] = NamesStepKind.SetItem,
        ["in_file"] = NamesStepKind.InFile,
    };

    internal static readonly IReadOnlyDictionary<string, QueryScopeKind> Scopes = new Dictionary<
        string,
        QueryScopeKind
    >(StringComparer.Ordinal)
    {
        ["main"] = QueryScopeKind.Main,
        ["module"] = QueryScopeKind.Module,
        ["test"] = QueryScopeKind.Test,
        ["function"] = QueryScopeKind.Function,
        ["class"] = QueryScopeKind.Class,
    };

    internal static readonly IReadOnlyDictionary<string, PatternWord> Words = new Dictionary<
        string,
        PatternWord
    >(StringComparer.Ordinal)
    {
        ["True"] = PatternWord.True,
        ["False"] = PatternWord.False,
        ["None"] = PatternWord.None,
        ["missing"] = PatternWord.Missing,
        ["given"] = PatternWord.Given,
        ["written"] = PatternWord.Written,
        ["_"] = PatternWord.Any,
        ["int"] = PatternWord.Int,
    };

    internal static readonly IReadOnlyDictionary<string, NestedPatternKind> Nested = new Dictionary<
        string,
        NestedPatternKind
    >(StringComparer.Ordinal)
    {
        ["not"] = NestedPatternKind.Not,
        ["address"] = NestedPatternKind.Address,
        ["address_list"] = NestedPatternKind.AddressList,
        ["each"] = NestedPatternKind.Each,
        ["any_item"] = NestedPatternKind.AnyItem,
        ["certainly"] = NestedPatternKind.Certainly,
    };

    internal static readonly IReadOnlyDictionary<string, FunctionPatternKind> Functions =
        new Dictionary<string, FunctionPatternKind>(StringComparer.Ordinal)
        {
            ["regex"] = FunctionPatternKind.Regex,
            ["glob"] = FunctionPatternKind.Glob,
            ["bytes"] = FunctionPatternKind.Bytes,
            ["symbol"] = FunctionPatternKind.Symbol,
        };

    internal static readonly IReadOnlyDictionary<string, ComparisonKind> Comparisons =
        new Dictionary<string, ComparisonKind>(StringComparer.Ordinal)
        {
            ["lt"] = ComparisonKind.Less,
            ["lte"] = ComparisonKind.LessOrEqual,
            ["gt"] = ComparisonKind.Greater,
            ["gte"] = ComparisonKind.GreaterOrEqual,
        };

    /// <summary>Words that cannot name a type.</summary>
    internal static readonly IReadOnlySet<string> Reserved = AllWords();

    /// <summary>The word of <paramref name="kind"/>.</summary>
    internal static string WordOf<T>(IReadOnlyDictionary<string, T> words, T kind)
    {
        foreach (var (word, value) in words)
        {
            if (EqualityComparer<T>.Default.Equals(value, kind))
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(kind));
    }

    private static HashSet<string> AllWords()
    {
        HashSet<string> words = new(
            ["tuple", "item", "or", "where", "arg", "inside", "also", "unless"],
            StringComparer.Ordinal
        );
        words.UnionWith(Sources.Keys);
        words.UnionWith(NamesSteps.Keys);
        words.UnionWith(Scopes.Keys);
        words.UnionWith(Words.Keys);
        words.UnionWith(Nested.Keys);
        words.UnionWith(Functions.Keys);
        words.UnionWith(Comparisons.Keys);
        return words;
    }
}
