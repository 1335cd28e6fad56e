using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>Matching as docs/query-language.md says it, as simply as can be: true, false, and null for unknown.</summary>
internal static class ReferenceMatcher
{
    private static readonly string[] Parameters = ["host", "port"];

    /// <summary>The numbers of the calls that match.</summary>
    public static IEnumerable<int> Match(Query query, IReadOnlyList<ReferenceCall> calls) =>
        Enumerable
            .Range(0, calls.Count)
            .Where(at => query.Chains.Any(chain => Fits(chain, calls[at], calls)));

    private static bool Fits(
        QueryChain chain,
        ReferenceCall call,
        IReadOnlyList<ReferenceCall> calls
    )
    {
        var isFunction = chain.Source.Kind == QuerySourceKind.Call;
        if (isFunction != call.Owner is null)
        {
            return false;
        }

        var steps = chain.Steps.ToList();
        if (!isFunction)
        {
            if (!call.IsA || !((NamesStep)steps[0]).Names.Any(name => name.Content == call.Method))
            {
                return false;
            }

            steps.RemoveAt(0);
        }

        return All(steps.Select(step => Holds(step, call, calls))) == true;
    }

    private static bool? Holds(
        QueryStep step,
        ReferenceCall call,
        IReadOnlyList<ReferenceCall> calls
    ) =>
        step switch
        {
            WhereStep where => Holds(where, call),
            NestedStep { IsUnless: true } nested => Nested(nested, call, calls) == false,
            NestedStep nested => Nested(nested, call, calls),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    /// <summary>Up to a method the steps speak of the same call, behind it of some call of the same object.</summary>
    private static bool? Nested(
        NestedStep nested,
        ReferenceCall call,
        IReadOnlyList<ReferenceCall> calls
    )
    {
        var steps = nested.Steps.ToList();
        var method = steps.FindIndex(step => step is NamesStep);
        var same = method < 0 ? steps : steps[..method];
        var here = All(same.Select(step => Holds(step, call, calls)));
        if (method < 0)
        {
            return here;
        }

        var names = ((NamesStep)steps[method]).Names.Select(name => name.Content).ToArray();
        var there = Any(
            calls
                .Where(other => other.Owner == call.Owner && names.Contains(other.Method))
                .Select(other =>
                    All(steps[(method + 1)..].Select(step => Holds(step, other, calls)))
                )
        );
        return All([here, there]);
    }

    private static bool? Holds(WhereStep where, ReferenceCall call)
    {
        var (value, isHidden) = Argument(where.Selector, call);
        return Holds(where.Pattern, value, isHidden);
    }

    private static (ReferenceValue? Value, bool IsHidden) Argument(
        QuerySelector selector,
        ReferenceCall call
    )
    {
        if (selector.Name is { } name && call.Keywords.TryGetValue(name, out var keyword))
        {
            return (keyword, false);
        }

        var position = selector.Name is null
            ? selector.Position
            : Array.IndexOf(Parameters, selector.Name);
        return position < call.Positional.Count
            ? (call.Positional[position], false)
            : (null, call.HasStar || (selector.Name is not null && call.HasDoubleStar));
    }

    internal static bool? Holds(QueryPattern pattern, ReferenceValue? value, bool isHidden) =>
        pattern switch
        {
            OrPattern or => Any(or.Alternatives.Select(part => Holds(part, value, isHidden))),
            NestedPattern { Kind: NestedPatternKind.Not } not => !Holds(not.Inner, value, isHidden),
            NestedPattern { Kind: NestedPatternKind.Certainly } sure => Holds(
                sure.Inner,
                value,
                isHidden
            ) == true,
            WordPattern { Word: PatternWord.Written } when isHidden => false,
            _ when isHidden => null,
            WordPattern { Word: PatternWord.Missing } => value is null,
            WordPattern { Word: PatternWord.Any } => value is not null,
            _ when value is null => false,
            NestedPattern { Kind: NestedPatternKind.Address } address => ReferenceAddress.Holds(
                address.Inner,
                value
            ),
            _ when value.Shape is { } shape => shape.Holds(pattern),
            _ when value.IsUnknown => null,
            SetPattern => ReferenceAddress.IsAny(value.Content),
            WordPattern word => OfWord(word.Word, value),
            TextPattern text => value.Content is string known && known == text.Content,
            NumberPattern number => value.Content is int known && number.Number.Integer == known,
            ComparisonPattern order => value.Content is int known && Compares(order, known),
            FunctionPattern glob => value.Content is string known
                && known.StartsWith(glob.Argument[..^1], StringComparison.Ordinal),
            _ => OfTuple(pattern, value),
        };

    private static bool OfWord(PatternWord word, ReferenceValue value) =>
        word switch
        {
            PatternWord.Given or PatternWord.Written => value.Items is not null
                || value.Content is not null,
            PatternWord.None => value.Items is null && value.Content is null,
            PatternWord.True => value.Content is true,
            PatternWord.False => value.Content is false,
            PatternWord.Int => value.Content is int,
            _ => throw new ArgumentOutOfRangeException(nameof(word)),
        };

    private static bool Compares(ComparisonPattern order, int value) =>
        order.Kind switch
        {
            ComparisonKind.Less => value < order.Number.Real,
            ComparisonKind.LessOrEqual => value <= order.Number.Real,
            ComparisonKind.Greater => value > order.Number.Real,
            _ => value >= order.Number.Real,
        };

    private static bool? OfTuple(QueryPattern pattern, ReferenceValue value)
    {
        if (value.Items is not { } items)
        {
            return false;
        }

        return pattern switch
        {
            NestedPattern { Kind: NestedPatternKind.Each } each => Any(
                items.Select(item => Holds(each.Inner, item, false))
            ),
            TuplePattern tuple => tuple.Items.Count != items.Length
                ? false
                : All(items.Select((item, at) => Holds(tuple.Items[at], item, false))),
            ItemPattern item => Holds(item.Inner, ItemAt(items, item.Key.Position), false),
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };
    }

    private static ReferenceValue? ItemAt(ImmutableArray<ReferenceValue> items, int position)
    {
        var at = position < 0 ? items.Length + position : position;
        return at >= 0 && at < items.Length ? items[at] : null;
    }

    internal static bool? All(IEnumerable<bool?> parts)
    {
        var known = parts.ToArray();
        return known.Contains(false) ? false
            : known.Contains(null) ? null
            : true;
    }

    internal static bool? Any(IEnumerable<bool?> parts) => !All(parts.Select(part => !part));
}
