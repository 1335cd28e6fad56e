using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

public abstract partial class Parser<TToken, T>
{
    /// <summary>This parser as often as it succeeds and consumes; fails where it fails after consuming input.</summary>
    /// <example><c>Digit.Many()</c> reads <c>12x</c> as <c>[1, 2]</c>.</example>
    public Parser<TToken, T[]> Many() => new ManyParser<TToken, T>(this, 0);

    /// <summary>As <see cref="Many"/>, at least one time.</summary>
    /// <example><c>Digit.AtLeastOnce()</c> refuses <c>x</c> with <c>expected digit</c>.</example>
    public Parser<TToken, T[]> AtLeastOnce() => new ManyParser<TToken, T>(this, 1);

    /// <summary>As <see cref="Many"/>, without keeping the results.</summary>
    /// <example><c>Whitespace.SkipMany().Then(Letter)</c> reads <c>  x</c> as <c>x</c>.</example>
    public Parser<TToken, Unit> SkipMany() => new SkipManyParser<TToken, T>(this);

    /// <summary>Any number of this parser with <paramref name="separator"/> between them; a separator commits to a further item.</summary>
    /// <example><c>Digit.SeparatedBy(Char(','))</c> reads <c>1,2</c> as <c>[1, 2]</c>.</example>
    public Parser<TToken, T[]> SeparatedBy<TSeparator>(Parser<TToken, TSeparator> separator) =>
        new SeparatedParser<TToken, T, TSeparator>(this, separator, 0, mayTerminate: false);

    /// <summary>As <see cref="SeparatedBy{TSeparator}"/>, at least one item.</summary>
    /// <example><c>Digit.SeparatedByAtLeastOnce(Char(','))</c> refuses <c>1,</c> with <c>expected digit</c>.</example>
    public Parser<TToken, T[]> SeparatedByAtLeastOnce<TSeparator>(
        Parser<TToken, TSeparator> separator
    ) => new SeparatedParser<TToken, T, TSeparator>(this, separator, 1, mayTerminate: false);

    /// <summary>Any number of this parser with <paramref name="separator"/> between them and perhaps one behind the last.</summary>
    /// <example><c>Digit.SeparatedAndOptionallyTerminated(Char(','))</c> reads <c>1,2,</c> as <c>[1, 2]</c>.</example>
    public Parser<TToken, T[]> SeparatedAndOptionallyTerminated<TSeparator>(
        Parser<TToken, TSeparator> separator
    ) => new SeparatedParser<TToken, T, TSeparator>(this, separator, 0, mayTerminate: true);

    /// <summary>As <see cref="SeparatedAndOptionallyTerminated{TSeparator}"/>, at least one item.</summary>
    /// <example><c>Digit.SeparatedAndOptionallyTerminatedAtLeastOnce(Char(','))</c> refuses <c>x</c> with <c>expected digit</c>.</example>
    public Parser<TToken, T[]> SeparatedAndOptionallyTerminatedAtLeastOnce<TSeparator>(
        Parser<TToken, TSeparator> separator
    ) => new SeparatedParser<TToken, T, TSeparator>(this, separator, 1, mayTerminate: true);
}
