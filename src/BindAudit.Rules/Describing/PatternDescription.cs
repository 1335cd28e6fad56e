using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Describing;

/// <summary>A pattern in words, so that they can follow "is".</summary>
internal static class PatternDescription
{
    internal static string Of(QueryPattern pattern) =>
        pattern switch
        {
            WordPattern word => Of(word.Word),
            SetPattern set => $"one of `${set.Name}`",
            NestedPattern nested => Of(nested),
            TuplePattern tuple => $"a tuple ({string.Join(", ", tuple.Items.Select(Member))})",
            ItemPattern { Key.Name: { } key } item =>
                $"a dict whose item `\"{key}\"` is {Of(item.Inner)}",
            ItemPattern item => $"a tuple or list whose {Ordinal(item.Key)} is {Of(item.Inner)}",
            FunctionPattern function => Of(function),
            ComparisonPattern comparison => $"{Word(comparison.Kind)} {comparison.Number.Digits}",
            OrPattern or => string.Join(" or ", or.Alternatives.Select(Of)),
            _ => $"`{QueryPrinter.Print(pattern)}`",
        };

    private static string Member(QueryPattern pattern) =>
        pattern is WordPattern { Word: PatternWord.Any } ? "anything" : Of(pattern);

    private static string Of(PatternWord word) =>
        word switch
        {
            PatternWord.Missing => "left out",
            PatternWord.Given => "given and not `None`",
            PatternWord.Written => "written there and not `None`",
            PatternWord.Any => "given, whatever it is",
            PatternWord.Int => "an integer",
            _ => $"`{QueryWords.Words.WordOf(word)}`",
        };

    private static string Of(NestedPattern nested)
    {
        var inner = Of(nested.Inner);
        return nested.Kind switch
        {
            NestedPatternKind.Not => $"certainly not {inner}",
            NestedPatternKind.Certainly => $"certainly {inner}",
            NestedPatternKind.Address => $"an address whose host is {inner}",
            NestedPatternKind.AddressList => $"a list of addresses, the host of one being {inner}",
            NestedPatternKind.Each => $"a list or tuple with an element that is {inner}",
            _ => $"a dict with a value that is {inner}",
        };
    }

    private static string Of(FunctionPattern function) =>
        function.Kind switch
        {
            FunctionPatternKind.Regex => $"text that matches `{function.Argument}`",
            FunctionPatternKind.Glob => $"text like `{function.Argument}`",
            FunctionPatternKind.Bytes => $"`b\"{function.Argument}\"`",
            _ => $"the name `{function.Argument}`",
        };

    private static string Ordinal(QuerySelector key) =>
        key.Position switch
        {
            0 => "first element",
            1 => "second element",
            2 => "third element",
            var position => System.FormattableString.Invariant($"element {position + 1}"),
        };

    private static string Word(ComparisonKind kind) =>
        kind switch
        {
            ComparisonKind.Less => "less than",
            ComparisonKind.LessOrEqual => "at most",
            ComparisonKind.Greater => "more than",
            _ => "at least",
        };
}
