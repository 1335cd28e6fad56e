using System;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

public static partial class Parser
{
    /// <summary>What <paramref name="selector"/> makes of what the parser reads.</summary>
    /// <example><c>Map(d =&gt; d - '0', Digit)</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, TResult>(
        Func<T1, TResult> selector,
        Parser<TToken, T1> parser1
    ) => new SelectParser<TToken, T1, TResult>(parser1, selector);

    /// <summary>What <paramref name="selector"/> makes of what the two parsers read one after the other.</summary>
    /// <example><c>Map((a, b) =&gt; a + b, Number, Number)</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, T2, TResult>(
        Func<T1, T2, TResult> selector,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2
    ) => new Map2Parser<TToken, T1, T2, TResult>(selector, parser1, parser2);

    /// <summary>What <paramref name="selector"/> makes of what the three parsers read one after the other.</summary>
    /// <example><c>Map((a, o, b) =&gt; new Sum(a, b), Number, Char('+'), Number)</c>.</example>
    public static Parser<TToken, TResult> Map<TToken, T1, T2, T3, TResult>(
        Func<T1, T2, T3, TResult> selector,
        Parser<TToken, T1> parser1,
        Parser<TToken, T2> parser2,
        Parser<TToken, T3> parser3
    ) => new Map3Parser<TToken, T1, T2, T3, TResult>(selector, parser1, parser2, parser3);

    /// <summary>What <paramref name="selector"/> makes of what the four parsers read one after the other.</summary>
    /// <example><c>Map((a, b, c, d) =&gt; (a, b, c, d), Digit, Digit, Digit, Digit)</c>.</example>
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
    /// <example><c>Map((y, _, m, _, d) =&gt; (y, m, d), Year, Dash, Month, Dash, Day)</c>.</example>
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
