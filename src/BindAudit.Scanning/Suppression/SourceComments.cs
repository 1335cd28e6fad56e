using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using BindAudit.Scanning.Reading;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>The comments of one source, by line.</summary>
internal sealed class SourceComments
{
    private readonly ImmutableArray<SourceComment> _comments;

    private SourceComments(ImmutableArray<SourceComment> comments) => _comments = comments;

    /// <summary>All comments in order.</summary>
    internal ImmutableArray<SourceComment> All => _comments;

    /// <summary>Reads the comment tokens of <paramref name="source"/>; text in strings is none. O(comments).</summary>
    internal static SourceComments Of(TokenizedSource source, KnownIds known)
    {
        var comments = ImmutableArray.CreateBuilder<SourceComment>();
        var firstStatement = source.Tokens.IsEmpty ? 0 : source.Tokens[0].Start;
        foreach (var token in source.Trivia)
        {
            if (token.Kind == TokenKind.Comment)
            {
                comments.Add(Read(source.Text, source.SpanOf(token), firstStatement, known));
            }
        }

        return new SourceComments(comments.ToImmutable());
    }

    /// <summary>Whether a comment of <paramref name="file"/>, in whatever encoding, may hold one of our markers; O(length).</summary>
    internal static bool MayHoldMarkers(ReadOnlySpan<byte> file)
    {
        for (var at = file.IndexOf((byte)'#'); at >= 0; )
        {
            file = file[(at + 1)..];
            var text = file.TrimStart(" \t\f\u00A0"u8);
            if (text.Length >= 6 && Ascii.EqualsIgnoreCase(text[..6], "ignore"u8))
            {
                return true;
            }

            at = file.IndexOf((byte)'#');
        }

        return false;
    }

    /// <summary>The comments on the zero-based lines <paramref name="first"/> to <paramref name="last"/>, then the block of comment lines directly above, from below.</summary>
    internal IEnumerable<SourceComment> Around(int first, int last)
    {
        var start = IndexOf(first);
        for (var at = start; at < _comments.Length && _comments[at].Line <= last; at++)
        {
            yield return _comments[at];
        }

        var line = first;
        for (var at = start - 1; at >= 0 && IsAloneOn(_comments[at], line - 1); at--, line--)
        {
            yield return _comments[at];
        }
    }

    private static bool IsAloneOn(SourceComment comment, int line) =>
        comment.Line == line && comment.IsAlone;

    /// <summary>The first comment on <paramref name="line"/> or below it.</summary>
    private int IndexOf(int line)
    {
        var (low, high) = (0, _comments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _comments[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static SourceComment Read(
        SourceText text,
        TextSpan span,
        int firstStatement,
        KnownIds known
    )
    {
        var line = text.Lines.LineOf(span.Start);
        var before = text.Bytes[text.Lines.StartOf(line)..span.Start];
        var markers = ImmutableArray.CreateBuilder<Marker>();
        var nearMisses = ImmutableArray.CreateBuilder<string>();
        var bytes = text[span];
        for (var end = bytes.IndexOf((byte)'#'); end >= 0; end = bytes.IndexOf((byte)'#'))
        {
            ReadPiece(bytes[..end], known, markers, nearMisses);
            bytes = bytes[(end + 1)..];
        }

        ReadPiece(bytes, known, markers, nearMisses);

        return new SourceComment(
            span,
            line,
            ByteSpans.Trim(before, " \t\f"u8).IsEmpty,
            span.Start < firstStatement,
            markers.ToImmutable(),
            nearMisses.ToImmutable()
        );
    }

    private static void ReadPiece(
        ReadOnlySpan<byte> piece,
        KnownIds known,
        ImmutableArray<Marker>.Builder markers,
        ImmutableArray<string>.Builder nearMisses
    )
    {
        piece = ByteSpans.Trim(piece, " \t\f\r\n"u8);
        if (piece.Length < "noqa".Length)
        {
            return;
        }

        var text = Encoding.UTF8.GetString(piece);
        if (MarkerSyntax.Parse(text) is { } marker)
        {
            markers.Add(marker);
        }
        else if (NearMiss.Find(text, known) is { } id)
        {
            nearMisses.Add(id);
        }
    }
}
