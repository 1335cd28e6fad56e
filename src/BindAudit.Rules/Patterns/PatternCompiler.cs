using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>Turns parsed patterns into patterns that run.</summary>
/// <param name="values">The named sets.</param>
/// <param name="report">Takes the place and message of what is wrong.</param>
/// <param name="isChecked">Whether the patterns were compiled before and are known to be right.</param>
/// <param name="warn">Takes the place and message of what is hardly meant.</param>
internal sealed class PatternCompiler(
    Dictionary<string, IReadOnlyList<Value>> values,
    Action<QueryOffset, string> report,
    bool isChecked = false,
    Action<QueryOffset, string>? warn = null
)
{
    internal ValuePattern Compile(QueryPattern pattern) => Compile(pattern, isHost: false);

    /// <summary>Within <c>address(…)</c> (<paramref name="isHost"/>) every spelling of an address counts.</summary>
    private ValuePattern Compile(QueryPattern pattern, bool isHost) =>
        pattern switch
        {
            TextPattern text => OfText(text, isHost),
            NumberPattern number => new ConstantPattern(ValueOf(number.Number)),
            WordPattern word => OfWord(word.Word),
            SetPattern set => OfSet(set),
            NestedPattern nested => OfNested(nested, isHost),
            TuplePattern tuple => new SequencePattern(CompileAll(tuple.Items, isHost)),
            ItemPattern { Key.Name: { } key } item => new EntryPattern(
                key,
                Compile(item.Inner, isHost)
            ),
            ItemPattern item => new ElementPattern(item.Key.Position, Compile(item.Inner, isHost)),
            FunctionPattern function => OfFunction(function),
            ComparisonPattern order => new OrderPattern(order.Kind, order.Number),
            OrPattern or => new AlternativesPattern(CompileAll(or.Alternatives, isHost)),
            _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
        };

    private ImmutableArray<ValuePattern> CompileAll(QueryList<QueryPattern> patterns, bool isHost)
    {
        var compiled = new ValuePattern[patterns.Count];
        for (var at = 0; at < compiled.Length; at++)
        {
            compiled[at] = Compile(patterns[at], isHost);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(compiled);
    }

    private TextValuePattern OfText(TextPattern text, bool isHost)
    {
        if (text.Content is ['$', .. var name] && values.ContainsKey(name))
        {
            warn?.Invoke(
                text.Offset,
                $"in quotes `{text.Content}` is that text itself, write it without quotes for the set of that name"
            );
        }

        return new TextValuePattern(text.Content, isHost);
    }

    private static Value ValueOf(QueryNumber number) =>
        number.TrySmall(out var small) ? new IntegerValue(small) : GreatOrReal(number);

    private static Value GreatOrReal(QueryNumber number) =>
        number.Integer is { } integer ? new IntegerValue(integer) : new FloatValue(number.Real);

    private static ValuePattern OfWord(PatternWord word) =>
        word switch
        {
            PatternWord.True => new ConstantPattern(new BooleanValue(true)),
            PatternWord.False => new ConstantPattern(new BooleanValue(false)),
            PatternWord.None => new NonePattern(),
            PatternWord.Missing => new PresencePattern(isGiven: false),
            PatternWord.Given => new GivenPattern(),
            PatternWord.Any => new PresencePattern(isGiven: true),
            PatternWord.Int => new IntegerPattern(),
            PatternWord.Written => new WrittenPattern(),
            _ => throw new ArgumentOutOfRangeException(nameof(word)),
        };

    private ValuePattern OfNested(NestedPattern nested, bool isHost) =>
        nested.Kind switch
        {
            NestedPatternKind.Not => new NotPattern(Compile(nested.Inner, isHost)),
            NestedPatternKind.Address => new AddressPattern(Compile(nested.Inner, isHost: true)),
            NestedPatternKind.AddressList => new AddressListPattern(
                Compile(nested.Inner, isHost: true)
            ),
            NestedPatternKind.Certainly => new CertainlyPattern(Compile(nested.Inner, isHost)),
            NestedPatternKind.Each => new EachPattern(Compile(nested.Inner, isHost)),
            NestedPatternKind.AnyItem => new AnyEntryPattern(Compile(nested.Inner, isHost)),
            _ => throw new ArgumentOutOfRangeException(nameof(nested)),
        };

    private AlternativesPattern OfSet(SetPattern set)
    {
        if (!values.TryGetValue(set.Name, out var members))
        {
            report(
                set.Offset,
                $"unknown value set `${set.Name}`{NearestWord.Hint("$" + set.Name, values.Keys.Select(name => "$" + name))}"
            );
            members = [];
        }

        var patterns = new ValuePattern[members.Count];
        for (var at = 0; at < patterns.Length; at++)
        {
            patterns[at] = OfMember(members[at]);
        }

        return new AlternativesPattern(ImmutableCollectionsMarshal.AsImmutableArray(patterns));
    }

    private static ValuePattern OfMember(Value member) =>
        member switch
        {
            StringValue text => new TextValuePattern(text.Content, matchesSpellings: true),
            NoneValue => new NonePattern(),
            _ => new ConstantPattern(member),
        };

    private ValuePattern OfFunction(FunctionPattern function) =>
        function.Kind switch
        {
            FunctionPatternKind.Regex => OfRegex(function),
            FunctionPatternKind.Glob => new GlobPattern(function.Argument),
            FunctionPatternKind.Bytes => new ConstantPattern(
                new BytesValue(
                    ImmutableCollectionsMarshal.AsImmutableArray(
                        Encoding.UTF8.GetBytes(function.Argument)
                    )
                )
            ),
            FunctionPatternKind.Symbol => new SymbolPattern(function.Argument),
            _ => throw new ArgumentOutOfRangeException(nameof(function)),
        };

    private ValuePattern OfRegex(FunctionPattern function)
    {
        if (isChecked)
        {
            return RegexPattern.OfChecked(function.Argument);
        }

        try
        {
            return RegexPattern.Check(function.Argument);
        }
        catch (NotSupportedException)
        {
            report(
                function.Offset,
                "this regex needs backtracking (lookaround, back reference or atomic group), which is not allowed here"
            );
        }
        catch (ArgumentException problem)
        {
            report(function.Offset, $"this is no regex: {OneLine(problem.Message)}");
        }

        return new GlobPattern("");
    }

    private static string OneLine(string message)
    {
        var line = message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return line.Length == 0 ? line : char.ToLowerInvariant(line[0]) + line[1..];
    }
}
