using System;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

public abstract partial class Parser<TToken, T>
{
    /// <summary>This parser and then <paramref name="next"/>; gives what <paramref name="next"/> reads.</summary>
    /// <example><c>Char('$').Then(Letter)</c> reads <c>$x</c> as <c>x</c>.</example>
    public Parser<TToken, TNext> Then<TNext>(Parser<TToken, TNext> next) =>
        new ThenParser<TToken, T, TNext>(this, next);

    /// <summary>This parser and then <paramref name="next"/>; gives what <paramref name="selector"/> makes of both.</summary>
    /// <example><c>Digit.Then(Digit, (a, b) =&gt; $"{a}.{b}")</c> reads <c>12</c> as <c>1.2</c>.</example>
    public Parser<TToken, TResult> Then<TNext, TResult>(
        Parser<TToken, TNext> next,
        Func<T, TNext, TResult> selector
    ) => new Map2Parser<TToken, T, TNext, TResult>(selector, this, next);

    /// <summary>This parser and then <paramref name="next"/>; gives what this parser reads.</summary>
    /// <example><c>Letter.Before(Char(';'))</c> reads <c>x;</c> as <c>x</c>.</example>
    public Parser<TToken, T> Before<TNext>(Parser<TToken, TNext> next) =>
        new BeforeParser<TToken, T, TNext>(this, next);

    /// <summary>This parser between two runs of <paramref name="bracket"/>.</summary>
    /// <example><c>Letter.Between(Char('|'))</c> reads <c>|x|</c> as <c>x</c>.</example>
    public Parser<TToken, T> Between<TBracket>(Parser<TToken, TBracket> bracket) =>
        bracket.Then(this).Before(bracket);

    /// <summary>This parser between <paramref name="left"/> and <paramref name="right"/>.</summary>
    /// <example><c>Letter.Between(Char('('), Char(')'))</c> reads <c>(x)</c> as <c>x</c>.</example>
    public Parser<TToken, T> Between<TLeft, TRight>(
        Parser<TToken, TLeft> left,
        Parser<TToken, TRight> right
    ) => left.Then(this).Before(right);

    /// <summary>This parser; gives <paramref name="result"/> in place of what it reads.</summary>
    /// <example><c>String("True").ThenReturn(1)</c> reads <c>True</c> as <c>1</c>.</example>
    public Parser<TToken, TResult> ThenReturn<TResult>(TResult result) =>
        Then(Parser<TToken>.Return(result));

    /// <summary>The same as <see cref="ThenReturn{TResult}"/>.</summary>
    /// <example><c>String("None").WithResult(0)</c> reads <c>None</c> as <c>0</c>.</example>
    public Parser<TToken, TResult> WithResult<TResult>(TResult result) => ThenReturn(result);
}
