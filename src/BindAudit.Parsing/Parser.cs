using System;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

/// <summary>Combinators that need no receiver, and the parsers of characters.</summary>
public static partial class Parser
{
    /// <summary>How many <c>Rec</c>s may run inside one another where the grammar says nothing else.</summary>
    public const int DefaultMaximumDepth = 200;

    /// <summary><paramref name="parser"/>, which on failure goes back to where it started, so that <c>Or</c> can go on.</summary>
    /// <example><c>Try(String("ab")).Or(String("ac"))</c> reads <c>ac</c> as <c>ac</c>.</example>
    public static Parser<TToken, T> Try<TToken, T>(Parser<TToken, T> parser) =>
        new BacktrackingParser<TToken, T>(parser);

    /// <summary><paramref name="parser"/>, which on success goes back to where it started.</summary>
    /// <example><c>Lookahead(Char('(')).Then(Char('('))</c> reads <c>(</c> as <c>(</c>.</example>
    public static Parser<TToken, T> Lookahead<TToken, T>(Parser<TToken, T> parser) =>
        new LookaheadParser<TToken, T>(parser);

    /// <summary>Succeeds where <paramref name="parser"/> fails; reads nothing and expects nothing.</summary>
    /// <example><c>String("or").Before(Not(LetterOrDigit))</c> reads <c>or x</c> as <c>or</c>.</example>
    public static Parser<TToken, Unit> Not<TToken, T>(Parser<TToken, T> parser) =>
        new NotParser<TToken, T>(parser);

    /// <summary>The parser that <paramref name="parser"/> gives when it first runs, so that a rule can refer to itself.</summary>
    /// <param name="parser">Runs once.</param>
    /// <param name="maximumDepth">How many <c>Rec</c>s may run inside one another; one more refuses the input with <c>nesting is too deep</c>.</param>
    /// <example><c>Rec(() =&gt; Nested)</c> reads <c>[[7]]</c> as <c>7</c>.</example>
    public static Parser<TToken, T> Rec<TToken, T>(
        Func<Parser<TToken, T>> parser,
        int maximumDepth = DefaultMaximumDepth
    ) => new RecursiveParser<TToken, T>(parser, maximumDepth);

    /// <summary>The first of <paramref name="parsers"/> that does not fail without consuming input.</summary>
    /// <example><c>OneOf(Digit, Letter)</c> refuses <c>-</c> with <c>expected digit or letter</c>.</example>
    public static Parser<TToken, T> OneOf<TToken, T>(params ReadOnlySpan<Parser<TToken, T>> parsers)
    {
        var parser = parsers[^1];
        for (var at = parsers.Length - 2; at >= 0; at--)
        {
            parser = parsers[at].Or(parser);
        }

        return parser;
    }
}
