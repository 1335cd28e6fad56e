using System;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

public static partial class Parser
{
    /// <summary>What <paramref name="selector"/> makes of what the parser reads.</summary>
    /// <example><c>Map(d =&gt; d - '0' + 1, Digit)</c> reads <c>7</c> as <c>8</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, TResult>(
        Func<T1, TResult> selector,
        Parser<TToken, T1> parser1
    ) => new SelectParser<TToken, T1, TResult>(parser1, selector);

    /// <summary>What <paramref name="selector"/> makes of what the two parsers read one after the other.</summary>
    /// <example><c>Map((a, b) =&gt; $"{b}{a}", Digit, Letter)</c> reads <c>1x</c> as <c>x1</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, T2, TResult>(
        Func<T1, T2, TResult> selector,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2
    ) => new Map2Parser<TToken, T1, T2, TResult>(selector, parser1, parser2);

    /// <summary>What <paramref name="selector"/> makes of what the three parsers read one after the other.</summary>
    /// <example><c>Map((a, _, b) =&gt; $"{a} plus {b}", Digit, Char('+'), Digit)</c> reads <c>1+2</c> as <c>1 plus 2</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, T2, T3, TResult>(
        Func<T1, T2, T3, TResult> selector,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3
    ) => new Map3Parser<TToken, T1, T2, T3, TResult>(selector, parser1, parser2, parser3);

    /// <summary>What <paramref name="selector"/> makes of what the four parsers read one after the other.</summary>
    /// <example><c>Map((a, b, c, d) =&gt; $"{d}{c}{b}{a}", Digit, Digit, Digit, Digit)</c> reads <c>1234</c> as <c>4321</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, T2, T3, T4, TResult>(
        Func<T1, T2, T3, T4, TResult> selector,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4
    ) =>
        new Map4Parser<TToken, T1, T2, T3, T4, TResult>(
            selector,
            parser1,
            parser2,
            parser3,
            parser4
        );

    /// <summary>What <paramref name="selector"/> makes of what the five parsers read one after the other.</summary>
    /// <example><c>Map((h, _, m, _, s) =&gt; $"{h}h{m}m{s}", Digit, Char(':'), Digit, Char(':'), Digit)</c> reads <c>1:2:3</c> as <c>1h2m3</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, T2, T3, T4, T5, TResult>(
        Func<T1, T2, T3, T4, T5, TResult> selector,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3,
        Parser<TToken, T4> parser4,
        Parser<TToken, T5> parser5
    ) =>
        new Map5Parser<TToken, T1, T2, T3, T4, T5, TResult>(
            selector,
            parser1,
            parser2,
            parser3,
            parser4,
            parser5
        );
}
