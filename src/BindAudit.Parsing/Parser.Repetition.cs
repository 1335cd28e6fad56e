using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

// Repetition is no member of what it repeats: a parser of lists would be one of lists of lists, and so on, which a compiler of
// native code follows to no end.
public static partial class Parser
{
    /// <summary>This parser as often as it succeeds and consumes; fails where it fails after consuming input.</summary>
    /// <example><c>Digit.Many()</c> reads <c>12x</c> as <c>[1, 2]</c>.</example>
    public static Parser<TToken, T[]> Many<TToken, T>(this Parser<TToken, T> parser) =>
        new ManyParser<TToken, T>(parser, 0);

    /// <summary>As <see cref="Many{TToken, T}"/>, at least one time.</summary>
    /// <example><c>Digit.AtLeastOnce()</c> refuses <c>x</c> with <c>expected digit</c>.</example>
    public static Parser<TToken, T[]> AtLeastOnce<TToken, T>(this Parser<TToken, T> parser) =>
        new ManyParser<TToken, T>(parser, 1);

    /// <summary>As <see cref="Many{TToken, T}"/>, without keeping the results.</summary>
    /// <example><c>Whitespace.SkipMany().Then(Letter)</c> reads <c>  x</c> as <c>x</c>.</example>
    public static Parser<TToken, Unit> SkipMany<TToken, T>(this Parser<TToken, T> parser) =>
        new SkipManyParser<TToken, T>(parser);

    /// <summary>Any number of this parser with <paramref name="separator"/> between them; a separator commits to a further item.</summary>
    /// <example><c>Digit.SeparatedBy(Char(','))</c> reads <c>1,2</c> as <c>[1, 2]</c>.</example>
    public static Parser<TToken, T[]> SeparatedBy<TToken, T, TSeparator>(
        this Parser<TToken, T> parser,
        Parser<TToken, TSeparator> separator
    ) => new SeparatedParser<TToken, T, TSeparator>(parser, separator, 0, mayTerminate: false);

    /// <summary>As <see cref="SeparatedBy{TToken, T, TSeparator}"/>, at least one item.</summary>
    /// <example><c>Digit.SeparatedByAtLeastOnce(Char(','))</c> refuses <c>1,</c> with <c>expected digit</c>.</example>
    public static Parser<TToken, T[]> SeparatedByAtLeastOnce<TToken, T, TSeparator>(
        this Parser<TToken, T> parser,
        Parser<TToken, TSeparator> separator
    ) => new SeparatedParser<TToken, T, TSeparator>(parser, separator, 1, mayTerminate: false);

    /// <summary>Any number of this parser with <paramref name="separator"/> between them and perhaps one behind the last.</summary>
    /// <example><c>Digit.SeparatedAndOptionallyTerminated(Char(','))</c> reads <c>1,2,</c> as <c>[1, 2]</c>.</example>
    public static Parser<TToken, T[]> SeparatedAndOptionallyTerminated<TToken, T, TSeparator>(
        this Parser<TToken, T> parser,
        Parser<TToken, TSeparator> separator
    ) => new SeparatedParser<TToken, T, TSeparator>(parser, separator, 0, mayTerminate: true);

    /// <summary>As <see cref="SeparatedAndOptionallyTerminated{TToken, T, TSeparator}"/>, at least one item.</summary>
    /// <example><c>Digit.SeparatedAndOptionallyTerminatedAtLeastOnce(Char(','))</c> refuses <c>x</c> with <c>expected digit</c>.</example>
    public static Parser<TToken, T[]> SeparatedAndOptionallyTerminatedAtLeastOnce<
        TToken,
        T,
        TSeparator
    >(this Parser<TToken, T> parser, Parser<TToken, TSeparator> separator) =>
        new SeparatedParser<TToken, T, TSeparator>(parser, separator, 1, mayTerminate: true);
}
