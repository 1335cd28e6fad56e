using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>Pairs <c># ruff: disable[A]</c> with <c># ruff: enable[A]</c> as Ruff does.</summary>
/// <remarks>
/// Both stand alone on their lines, between statements, as far in as their block, and name the same codes in the same order. One that nothing
/// closes holds to the end of its block. <see href="https://docs.astral.sh/ruff/linter/#error-suppression"/>.
/// </remarks>
internal sealed class ForeignRanges
{
    private readonly TokenizedSource _source;
    private readonly ImmutableArray<SourceComment> _comments;
    private readonly HashSet<int> _closing = [];

    private ForeignRanges(TokenizedSource source, ImmutableArray<SourceComment> comments) =>
        (_source, _comments) = (source, comments);

    /// <summary>The ranges of <paramref name="source"/>, in order of their beginning; none, and O(comments), where no comment opens one, else O(tokens) for each.</summary>
    internal static ImmutableArray<ForeignRange> Of(TokenizedSource source, SourceComments comments)
    {
        var ranges = new ForeignRanges(source, comments.All);
        var found = ImmutableArray.CreateBuilder<ForeignRange>();
        for (var at = 0; at < comments.All.Length; at++)
        {
            foreach (var marker in comments.All[at].Markers)
            {
                if (marker.Kind == MarkerKind.ForeignRange && ranges.IsBetweenStatements(at))
                {
                    found.Add(ranges.From(at, marker));
                }
            }
        }

        return found.ToImmutable();
    }

    private ForeignRange From(int at, Marker marker)
    {
        var comment = _comments[at];
        var end = EndOfBlock(comment);
        for (var other = at + 1; other < _comments.Length; other++)
        {
            if (_comments[other].Span.Start >= end)
            {
                break;
            }

            if (Closes(other, comment, marker) && _closing.Add(other))
            {
                end = _comments[other].Span.End;
                break;
            }
        }

        return new ForeignRange(
            comment,
            marker,
            new TextSpan(comment.Span.Start, end - comment.Span.Start)
        );
    }

    private bool Closes(int at, SourceComment opening, Marker marker)
    {
        foreach (var other in _comments[at].Markers)
        {
            if (
                other.Kind == MarkerKind.ForeignRangeEnd
                && !_closing.Contains(at)
                && other.Ids.AsSpan().SequenceEqual(marker.Ids.AsSpan())
                && IndentOf(_comments[at].Span.Start).SequenceEqual(IndentOf(opening.Span.Start))
                && IsBetweenStatements(at)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the comment stands alone, outside of brackets, and as far in as the statements around it.</summary>
    private bool IsBetweenStatements(int at)
    {
        var comment = _comments[at];
        if (!comment.IsAlone)
        {
            return false;
        }

        var next = FirstTokenBehind(comment.Span.Start);
        var tokens = _source.Tokens;
        if (next > 0 && !BeginsLine(tokens[next - 1].Kind))
        {
            return false;
        }

        return tokens[next].Kind is TokenKind.Indent or TokenKind.Dedent or TokenKind.EndMarker
            || IndentOf(tokens[next].Start).SequenceEqual(IndentOf(comment.Span.Start));
    }

    /// <summary>Where the first statement begins that stands less far in than <paramref name="comment"/>; the end of the source where none does.</summary>
    private int EndOfBlock(SourceComment comment)
    {
        var tokens = _source.Tokens;
        var indent = IndentOf(comment.Span.Start).Length;
        for (var at = FirstTokenBehind(comment.Span.Start); at < tokens.Length; at++)
        {
            if (
                tokens[at].Kind is not (TokenKind.Indent or TokenKind.Dedent or TokenKind.EndMarker)
                && (at == 0 || BeginsLine(tokens[at - 1].Kind))
                && IndentOf(tokens[at].Start).Length < indent
            )
            {
                return tokens[at].Start;
            }
        }

        return _source.Text.Bytes.Length;
    }

    private static bool BeginsLine(TokenKind before) =>
        before is TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent;

    /// <summary>What stands on the line of <paramref name="offset"/> before it.</summary>
    private ReadOnlySpan<byte> IndentOf(int offset)
    {
        var lines = _source.Text.Lines;
        return _source.Text.Bytes[lines.StartOf(lines.LineOf(offset))..offset];
    }

    private int FirstTokenBehind(int offset)
    {
        var tokens = _source.Tokens;
        var (low, high) = (0, tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
