using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using System.Text;
using BindAudit.Rules.Patterns;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Rules.Patterns;

/// <summary>Asks a pattern about values that are built here.</summary>
public abstract class PatternTest
{
    private static readonly Dictionary<string, IReadOnlyList<Value>> Sets = new()
    {
        ["any"] = [new StringValue("0.0.0.0"), new StringValue("::")],
        ["any_or_empty"] = [new StringValue("0.0.0.0"), new StringValue("::"), new StringValue("")],
        ["mixed"] =
        [
            new StringValue("lo"),
            new IntegerValue(0),
            NoneValue.Instance,
            new BooleanValue(true),
        ],
    };

    private protected static readonly Trace Somewhere = new(
        new SourcePlace("a.py", new TextSpan(0, 1))
    );

    private protected static void Check(string pattern, Truth expected, params Value[] possible) =>
        Assert.Equal(expected, Test(pattern, Subject.Of(SetOf(possible))).Truth);

    private protected static Verdict Test(string pattern, Subject subject)
    {
        var query = QueryParser.Parse($"A.where(0, {pattern})");
        Assert.True(query.Success, query.Message);
        var where = (WhereStep)query.Value.Chains[0].Steps[0];
        var errors = new List<string>();
        var compiled = new PatternCompiler(Sets, (_, message) => errors.Add(message)).Compile(
            where.Pattern
        );
        Assert.Empty(errors);
        return compiled.Test(subject);
    }

    private protected static ValueSet SetOf(params Value[] possible) =>
        new([
            .. possible.Select(value =>
                value is UnknownValue ? PossibleValue.Unknown : At(value, Reach.Literal)
            ),
        ]);

    private protected static PossibleValue At(Value value, Reach reach) =>
        new(value, reach, Somewhere);

    private protected static Value Str(string text) => new StringValue(text);

    private protected static Value Bytes(string text) =>
        new BytesValue([.. Encoding.UTF8.GetBytes(text)]);

    private protected static Value Int(BigInteger number) => new IntegerValue(number);

    private protected static Value True => new BooleanValue(true);

    private protected static Value None => NoneValue.Instance;

    private protected static Value Unknown => UnknownValue.Instance;

    private protected static Value Name(string name) => new ExternalName(name);

    private protected static Value Tuple(params Value[] items) =>
        new SequenceValue(SequenceKind.Tuple, [.. items.Select(item => SetOf(item))]);

    private protected static Value List(params Value[] items) =>
        new SequenceValue(SequenceKind.List, [.. items.Select(item => SetOf(item))]);

    private protected static Value Dict(bool isOpen, params (string Key, Value Value)[] entries) =>
        new MappingValue(
            [.. entries.Select(entry => new MappingEntry(Str(entry.Key), SetOf(entry.Value)))],
            isOpen
        );

    /// <summary>A partly known str: <c>?</c> is an unknown stretch, <c>#</c> an unknown integer.</summary>
    private protected static Value Partial(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<StringPiece>();
        var known = "";
        foreach (var character in text)
        {
            if (character is not ('?' or '#'))
            {
                known += character;
                continue;
            }

            if (known.Length > 0)
            {
                pieces.Add(new StringPiece(known));
            }

            pieces.Add(new StringPiece(null, character == '#'));
            known = "";
        }

        if (known.Length > 0)
        {
            pieces.Add(new StringPiece(known));
        }

        return new PartialStringValue(pieces.ToImmutable());
    }
}
