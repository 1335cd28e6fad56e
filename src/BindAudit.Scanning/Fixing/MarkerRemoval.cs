using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Suppression;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Takes ids, or whole markers, out of a comment; what else the comment says stays.</summary>
internal static class MarkerRemoval
{
    /// <summary>The edit that takes <paramref name="unused"/> out, all of one comment; null where the comment is not there any more.</summary>
    internal static TextChange? Of(EditableFile file, ImmutableArray<UnusedSuppression> unused)
    {
        if (CommentOn(file, unused[0].Line - 1) is not { } comment)
        {
            return null;
        }

        var text = file.Text.StringOf(comment);
        var kept = string.Concat(KeptOf(PiecesOf(text), unused)).TrimEnd(' ', '\t');
        return kept == text ? null
            : kept.Length > 0 ? TextChange.Of(comment, kept)
            : TextChange.Of(Around(file.Text, comment), "");
    }

    /// <summary>The comment on a zero-based line.</summary>
    private static TextSpan? CommentOn(EditableFile file, int line)
    {
        foreach (var token in file.Tree.Tokens.Trivia)
        {
            if (token.Kind == TokenKind.Comment && file.Text.Lines.LineOf(token.Start) == line)
            {
                return file.Tree.Tokens.SpanOf(token);
            }
        }

        return null;
    }

    /// <summary>The parts of a comment, each from its <c>#</c>; one that no blank follows, as in <c>see #12</c>, begins none.</summary>
    private static List<string> PiecesOf(string comment)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var at = 1; at < comment.Length; at++)
        {
            if (comment[at] == '#' && at + 1 < comment.Length && comment[at + 1] is (' ' or '\t'))
            {
                pieces.Add(comment[start..at]);
                start = at;
            }
        }

        pieces.Add(comment[start..]);
        return pieces;
    }

    private static IEnumerable<string> KeptOf(
        List<string> pieces,
        ImmutableArray<UnusedSuppression> unused
    )
    {
        foreach (var piece in pieces)
        {
            if (MarkerSyntax.Parse(MarkerOf(piece)) is not { IsOurs: true } marker)
            {
                yield return piece;
            }
            else if (KeptIdsOf(marker, unused) is { } ids)
            {
                yield return ids.Count == marker.Ids.Length ? piece : WithIds(piece, ids);
            }
        }
    }

    /// <summary>The marker's text, up to a further <c>#</c>.</summary>
    private static ReadOnlySpan<char> MarkerOf(string piece)
    {
        var text = piece.AsSpan(1);
        var end = text.IndexOf('#');
        return end < 0 ? text : text[..end];
    }

    /// <summary>The ids that stay; null where the marker goes.</summary>
    private static List<string>? KeptIdsOf(Marker marker, ImmutableArray<UnusedSuppression> unused)
    {
        if (marker.Ids.IsEmpty)
        {
            return IsUnused(unused, null) ? null : [];
        }

        var kept = new List<string>();
        foreach (var id in marker.Ids)
        {
            if (!IsUnused(unused, id))
            {
                kept.Add(id);
            }
        }

        return kept.Count == 0 ? null : kept;
    }

    private static bool IsUnused(ImmutableArray<UnusedSuppression> unused, string? id)
    {
        foreach (var one in unused)
        {
            if (one.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c># ignore: A, B -- reason</c> with other ids; the blanks around them stay.</summary>
    private static string WithIds(string piece, List<string> ids)
    {
        var start = piece.IndexOf(':', StringComparison.Ordinal) + 1;
        var dashes = piece.IndexOf("--", start, StringComparison.Ordinal);
        var list = dashes < 0 ? piece[start..] : piece[start..dashes];
        var before = list[..^list.TrimStart().Length];
        var after = list[list.TrimEnd().Length..];
        return $"{piece[..start]}{before}{string.Join(", ", ids)}{after}{(dashes < 0 ? "" : piece[dashes..])}";
    }

    /// <summary>The comment with the blanks before it; where nothing else is on its line, the line.</summary>
    private static TextSpan Around(SourceText text, TextSpan comment)
    {
        var line = text.Lines.LineOf(comment.Start);
        var lineStart = text.Lines.StartOf(line);
        var start = comment.Start;
        while (
            start > lineStart && text.Bytes[start - 1] is ((byte)' ' or (byte)'\t' or (byte)'\f')
        )
        {
            start--;
        }

        var end = comment.End;
        if (start == lineStart)
        {
            end = line + 1 < text.Lines.Count ? text.Lines.StartOf(line + 1) : text.Length;
        }

        return TextSpan.FromBounds(start, end);
    }
}
