using System;
using System.Collections.Generic;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Suppression;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Asks for the comments that silence findings: one a statement, however many findings it has.</summary>
/// <param name="files">The files.</param>
/// <param name="reason">One line.</param>
internal sealed class IgnoreComments(EditableFiles files, string reason)
{
    private readonly SortedDictionary<(string Path, int Line, bool IsAbove), List<string>> _asked =
    [];
    private readonly Dictionary<string, CommentLines> _lines = new(StringComparer.Ordinal);

    /// <summary>How many findings are silenced.</summary>
    internal int Count { get; private set; }

    /// <summary>Asks for the comment of <paramref name="found"/>.</summary>
    internal void Add(ReportedFinding found)
    {
        var place = found.Finding.Place;
        if (found.Finding.Rule.IsAnonymous || files.Find(place.Path) is not { } file)
        {
            return;
        }

        if (!file.Holds(place.Span, found.Place.Text))
        {
            files.Refuse(place.Path, "it changed while it was scanned");
        }
        else if (file.HasErrorAt(place.Span))
        {
            files.Refuse(place.Path, $"line {found.Place.StartLine} is not python");
        }
        else if (LineFor(file, place.Span) is not { } target)
        {
            files.Refuse(place.Path, $"line {found.Place.StartLine} has no room for a comment");
        }
        else
        {
            Ask((place.Path, target.Line, target.IsAbove), Ignorer.IdOf(found.Finding.Rule));
            Count++;
        }
    }

    /// <summary>Asks for the edits.</summary>
    internal void Finish()
    {
        foreach (var (at, ids) in _asked)
        {
            if (files.Find(at.Path) is { } file)
            {
                file.Add(ChangeOf(file, at.Line, at.IsAbove, ids));
            }
        }
    }

    private void Ask((string, int, bool) at, string id)
    {
        if (!_asked.TryGetValue(at, out var ids))
        {
            ids = [];
            _asked[at] = ids;
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }

    private CommentLines LinesOf(EditableFile file)
    {
        if (!_lines.TryGetValue(file.Path, out var lines))
        {
            lines = new CommentLines(file.Tree.Tokens);
            _lines[file.Path] = lines;
        }

        return lines;
    }

    /// <summary>The call's own line, else the next of its statement that can end with a comment, else a line above the statement.</summary>
    private (int Line, bool IsAbove)? LineFor(EditableFile file, TextSpan call)
    {
        var extent = StatementExtent.Of(file.Tree, call.Start) ?? call;
        var lines = LinesOf(file);
        var table = file.Text.Lines;
        var (first, own) = (table.LineOf(extent.Start), table.LineOf(call.Start));
        var last = extent.Length > 0 ? table.LineOf(extent.End - 1) : first;
        for (var line = own; line <= last; line++)
        {
            if (lines.IsOpen(line))
            {
                return (line, false);
            }
        }

        return first == 0 || lines.IsOpen(first - 1) ? (first, true) : null;
    }

    private TextChange ChangeOf(EditableFile file, int line, bool isAbove, List<string> ids)
    {
        var comment = $"# ignore: {string.Join(", ", ids)} -- {reason}";
        var text = file.Text;
        var start = text.Lines.StartOf(line);
        if (isAbove)
        {
            var bytes = text.Bytes[start..];
            var indent = bytes.Length - bytes.TrimStart(" \t\f"u8).Length;
            var blanks = text.StringOf(new TextSpan(start, indent));
            return TextChange.Of(new TextSpan(start, 0), blanks + comment + LineBreaks.Of(text));
        }

        var lines = LinesOf(file);
        if (lines.CommentOn(line) is { } old && MergedWith(text.StringOf(old), ids) is { } merged)
        {
            return TextChange.Of(old, merged);
        }

        var end = lines.EndOf(line);
        var content = text.Bytes[start..end];
        var had = content.Length - content.TrimEnd(" \t"u8).Length;
        return TextChange.Of(new TextSpan(end, 0), (had > 1 ? "" : "  "[had..]) + comment);
    }

    /// <summary>The comment with more ids, where it gives the same reason already.</summary>
    private string? MergedWith(string comment, List<string> ids)
    {
        var dashes = comment.LastIndexOf("--", StringComparison.Ordinal);
        var head = comment.LastIndexOf('#', Math.Max(0, dashes));
        return
            dashes > 0
            && head >= 0
            && MarkerSyntax.Parse(comment.AsSpan(head + 1))
                is { Kind: MarkerKind.Ignore, Ids.IsEmpty: false } marker
            && marker.Reason == reason
            ? $"{comment[..dashes].TrimEnd()}, {string.Join(", ", ids)} {comment[dashes..]}"
            : null;
    }
}
