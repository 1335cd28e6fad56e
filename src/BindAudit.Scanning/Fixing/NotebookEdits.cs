using System;
using System.Collections.Immutable;
using System.Text;
using BindAudit.Scanning.Notebooks;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Carries edits of a notebook's code over to its JSON, RFC 8259 §7; every other byte of the file stays.</summary>
internal static class NotebookEdits
{
    /// <summary>The edits in bytes of the file <paramref name="bytes"/>, from which <paramref name="notebook"/> was read; null where one would reach over several of its strings.</summary>
    internal static ImmutableArray<TextChange>? InFile(
        byte[] bytes,
        Notebook notebook,
        ImmutableArray<TextChange> changes
    )
    {
        var mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var placed = ImmutableArray.CreateBuilder<TextChange>(changes.Length);
        foreach (var change in changes)
        {
            var inCell = notebook.WithinCell(change.Span);
            var span = notebook.FileSpanOf(inCell);
            if (
                JsonUnit.SpanOf(notebook.File[span], new TextSpan(0, inCell.Length))
                != new TextSpan(0, span.Length)
            )
            {
                return null;
            }

            placed.Add(new TextChange(span.Shift(mark), Escaped(notebook.File, span, change)));
        }

        return placed.MoveToImmutable();
    }

    /// <summary>As JSON; a line that is inserted where a string begins becomes a string of its own, as Jupyter writes it.</summary>
    private static byte[] Escaped(SourceText file, TextSpan span, TextChange change)
    {
        var text = Encoding.UTF8.GetString(change.NewBytes.Span);
        var escaped = EscapedOf(text);
        if (
            !text.EndsWith('\n')
            || span.Length > 0
            || IndentBefore(file, span.Start) is not { } indent
        )
        {
            return Encoding.UTF8.GetBytes(escaped);
        }

        var lines = new StringBuilder();
        foreach (var line in text[..^1].Split('\n'))
        {
            lines.Append(EscapedOf(line + "\n")).Append("\",").Append(indent).Append('"');
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>Line break and blanks before the quote at which <paramref name="start"/> begins, where it is a list's.</summary>
    private static string? IndentBefore(SourceText file, int start)
    {
        var before = file.Bytes[..Math.Max(0, start - 1)];
        var rest = before.TrimEnd(" \t\r\n"u8);
        return
            start > 0
            && file.Bytes[start - 1] == '"'
            && !rest.IsEmpty
            && rest[^1] is (byte)'[' or (byte)','
            ? Encoding.UTF8.GetString(before[rest.Length..])
            : null;
    }

    private static string EscapedOf(string text)
    {
        var escaped = new StringBuilder();
        foreach (var unit in text)
        {
            escaped = unit switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
