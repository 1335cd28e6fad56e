using System;

namespace BindAudit.Syntax.Tokens;

/// <summary>All that the tokenizer knows between two lines outside f-strings: equal checkpoints before equal text give equal tokens.</summary>
/// <param name="levels">The open indentations, outermost first.</param>
/// <param name="closers">What closes the open brackets, outermost first.</param>
/// <param name="hasReportedTabs">Whether the one complaint about tabs was made.</param>
internal sealed class Checkpoint(IndentLevel[] levels, byte[] closers, bool hasReportedTabs)
{
    /// <summary>Before the first line.</summary>
    public static readonly Checkpoint Start = new([new IndentLevel(0, 0)], [], false);

    public ReadOnlySpan<IndentLevel> Levels => levels;

    public ReadOnlySpan<byte> Closers => closers;

    public bool HasReportedTabs => hasReportedTabs;

    /// <summary>Whether a tokenizer with this state would make the same checkpoint; O(depth).</summary>
    public bool Is(
        ReadOnlySpan<IndentLevel> openLevels,
        ReadOnlySpan<Bracket> openBrackets,
        bool hasReported
    )
    {
        if (
            hasReported != hasReportedTabs
            || openBrackets.Length != closers.Length
            || !openLevels.SequenceEqual(levels)
        )
        {
            return false;
        }

        for (var at = 0; at < closers.Length; at++)
        {
            if (openBrackets[at].Closer != closers[at])
            {
                return false;
            }
        }

        return true;
    }
}
