using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

/// <summary>A parser that reads tokens of type <typeparamref name="TToken"/> and gives a <typeparamref name="T"/>.</summary>
/// <remarks>
/// Names and rules are Pidgin's. A parser that fails without having consumed input lets <c>Or</c> try the next;
/// one that fails after consuming has committed, unless it is wrapped in <c>Try</c>. Parsers are immutable and may be shared between threads.
/// </remarks>
public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs at <see cref="ParseState{TToken}.Position"/>; on success leaves it behind what was read, on failure where the failure happened.</summary>
    public abstract bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out T result
    );

    /// <summary>Runs on <paramref name="input"/> from its start; what follows the part that was read is ignored (<c>p.Before(End)</c> forbids it).</summary>
    /// <example><c>Digit.SeparatedBy(Char(',')).Between(Char('('), Char(')'))</c> refuses <c>(1</c> with <c>expected `,` or `)`</c>.</example>
    public ParseResult<T> Parse(ReadOnlySpan<TToken> input, object? context = null)
    {
        var state = new ParseState<TToken>(input, context);
        return TryParse(ref state, out var value)
            ? ParseResult<T>.Of(value)
            : ParseResult<T>.Failed(state.FailurePosition, state.Expected, state.Refusal);
    }

    /// <summary>This parser, or <paramref name="other"/> where this one fails without consuming input.</summary>
    /// <example><c>Char('a').Or(Char('b'))</c> refuses <c>c</c> with <c>expected `a` or `b`</c>.</example>
    public Parser<TToken, T> Or(Parser<TToken, T> other) => new OrParser<TToken, T>(this, other);

    /// <summary>This parser; its failures at its own start are told as <paramref name="label"/>.</summary>
    /// <example><c>Digit.AtLeastOnce().Labelled("number")</c> refuses <c>x</c> with <c>expected number</c>.</example>
    public Parser<TToken, T> Labelled(string label) => new LabelledParser<TToken, T>(this, label);

    /// <summary>The result of <paramref name="selector"/> on what this parser reads.</summary>
    /// <example><c>Digit.Select(d =&gt; d - '0' + 1)</c> reads <c>7</c> as <c>8</c>.</example>
    public Parser<TToken, TResult> Select<TResult>(Func<T, TResult> selector) =>
        new SelectParser<TToken, T, TResult>(this, selector);

    /// <summary>The same as <see cref="Select{TResult}"/>.</summary>
    /// <example><c>Digit.Map(d =&gt; d - '0' + 1)</c> reads <c>7</c> as <c>8</c>.</example>
    public Parser<TToken, TResult> Map<TResult>(Func<T, TResult> selector) => Select(selector);

    /// <summary>This parser once or not at all; fails where this parser fails after consuming input.</summary>
    /// <example><c>Char('-').Optional().Then(Digit)</c> reads <c>7</c> as <c>7</c>.</example>
    public Parser<TToken, Maybe<T>> Optional() => new OptionalParser<TToken, T>(this);
}
