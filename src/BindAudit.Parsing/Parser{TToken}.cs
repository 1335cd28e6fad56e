using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

/// <summary>The parsers that every token type has.</summary>
[SuppressMessage(
    "Design",
    "CA1000:Do not declare static members on generic types",
    Justification = "Pidgin's vocabulary: Parser<char>.Any."
)]
public static class Parser<TToken>
{
    /// <summary>Any one token.</summary>
    /// <example><c>Parser&lt;char&gt;.Any</c> reads <c>x</c> as <c>x</c>.</example>
    public static Parser<TToken, TToken> Any { get; } =
        new PredicateParser<TToken>(static _ => true, "any token");

    /// <summary>The end of the input.</summary>
    /// <example><c>Digit.Before(Parser&lt;char&gt;.End)</c> refuses <c>12</c> with <c>expected end of input</c>.</example>
    public static Parser<TToken, Unit> End { get; } = new EndParser<TToken>();

    /// <summary>One token that equals <paramref name="token"/>.</summary>
    /// <example><c>Parser&lt;char&gt;.Token('x')</c> refuses <c>y</c> with <c>expected `x`</c>.</example>
    public static Parser<TToken, TToken> Token(TToken token) =>
        new PredicateParser<TToken>(
            other => EqualityComparer<TToken>.Default.Equals(other, token),
            $"`{token}`"
        );

    /// <summary>One token for which <paramref name="predicate"/> holds; name it with <c>Labelled</c>.</summary>
    /// <example><c>Parser&lt;char&gt;.Token(char.IsUpper).Labelled("capital letter")</c> refuses <c>x</c> with <c>expected capital letter</c>.</example>
    public static Parser<TToken, TToken> Token(Func<TToken, bool> predicate) =>
        new PredicateParser<TToken>(predicate, "another token");

    /// <summary>The tokens of <paramref name="tokens"/> one after the other; fails behind those that agree.</summary>
    /// <example><c>Parser&lt;char&gt;.Sequence("ab".ToCharArray())</c> refuses <c>ac</c> with <c>expected `b`</c>.</example>
    public static Parser<TToken, IReadOnlyList<TToken>> Sequence(
        params IReadOnlyList<TToken> tokens
    ) => new SequenceParser<TToken>(tokens);

    /// <summary>Reads nothing and gives <paramref name="value"/>.</summary>
    /// <example><c>Digit.Or(Parser&lt;char&gt;.Return('0'))</c> reads <c>x</c> as <c>0</c>.</example>
    public static Parser<TToken, T> Return<T>(T value) => new ReturnParser<TToken, T>(value);

    /// <summary>Fails always, where <paramref name="expected"/> would have been accepted.</summary>
    /// <example><c>Parser&lt;char&gt;.Fail&lt;int&gt;("number")</c> refuses <c>x</c> with <c>expected number</c>.</example>
    public static Parser<TToken, T> Fail<T>(string expected) => new FailParser<TToken, T>(expected);

    /// <summary>The parser that stands in <paramref name="table"/> at the next token's index, in one step however many there are; ours, not Pidgin's.</summary>
    /// <param name="indexOf">A token's small integer, such as its kind; outside the table is "no parser".</param>
    /// <param name="table">A parser for each index, or null.</param>
    /// <param name="otherwise">What runs where the table has no parser and at the end of the input.</param>
    /// <example><c>Parser&lt;char&gt;.Dispatch(first =&gt; first, ByFirst, Digit)</c> refuses <c>x</c> with <c>expected digit</c>.</example>
    public static Parser<TToken, T> Dispatch<T>(
        Func<TToken, int> indexOf,
        IReadOnlyList<Parser<TToken, T>?> table,
        Parser<TToken, T> otherwise
    ) => new DispatchParser<TToken, T>(indexOf, [.. table], otherwise);
}
