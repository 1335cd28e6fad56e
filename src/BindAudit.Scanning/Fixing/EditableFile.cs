using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Scanning.Sources;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>A file and the edits that were asked for so far, in bytes of its text.</summary>
internal sealed class EditableFile
{
    private readonly byte[] _bytes;
    private readonly PythonSource _source;
    private readonly List<TextChange> _changes = [];
    private SyntaxTree? _tree;

    private EditableFile(string fullPath, string path, byte[] bytes)
    {
        FullPath = fullPath;
        Path = path;
        _bytes = bytes;
        _source = PythonSource.Read(path, bytes, bytes.Length);
        Text = _source.Text ?? SourceText.From("");
    }

    internal string FullPath { get; }

    /// <summary>As reported.</summary>
    internal string Path { get; }

    /// <summary>The Python in it.</summary>
    internal SourceText Text { get; }

    /// <summary>As <see cref="Text"/>, with what only IPython understands.</summary>
    internal SourceText Shown => _source.Notebook?.Shown ?? Text;

    internal SyntaxTree Tree => _tree ??= SyntaxTree.Parse(Text);

    /// <summary>Why it cannot be edited, or null.</summary>
    internal string? Refusal => _source.Error;

    /// <summary>Reads the file at <paramref name="fullPath"/>; null where it cannot be read.</summary>
    internal static EditableFile? Open(string fullPath, string path)
    {
        try
        {
            return new EditableFile(fullPath, path, File.ReadAllBytes(fullPath));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The file <paramref name="bytes"/>, which stands nowhere.</summary>
    internal static EditableFile Of(string path, byte[] bytes) => new(path, path, bytes);

    /// <summary>Whether <paramref name="span"/> holds <paramref name="text"/>: else the file is not the one that was scanned.</summary>
    internal bool Holds(TextSpan span, string text) =>
        span.End <= Text.Length
        && string.Equals(Text.StringOf(span), text, StringComparison.Ordinal);

    /// <summary>Whether something on the lines of <paramref name="span"/> is not Python.</summary>
    internal bool HasErrorAt(TextSpan span)
    {
        var first = Text.Lines.LineOf(span.Start);
        var last = Text.Lines.LineOf(span.End);
        foreach (var error in Tree.Errors)
        {
            if (
                Text.Lines.LineOf(error.Span.Start) <= last
                && Text.Lines.LineOf(error.Span.End) >= first
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks for an edit.</summary>
    internal void Add(TextChange change) => _changes.Add(change);

    /// <summary>The file with its edits; null where there are none, or for <paramref name="refusal"/>.</summary>
    internal EditedFile? Finish(out string? refusal)
    {
        refusal = null;
        var changes = SourceEdits.Ordered(_changes);
        if (changes.IsEmpty)
        {
            return null;
        }

        if (PlacedInFile(changes, out var encoding) is not { } placed)
        {
            refusal = $"its encoding {encoding} cannot say that, or not leave the rest as it is";
            return null;
        }

        var after = SourceEdits.Apply(_bytes, placed);
        var edited = PythonSource.Read(Path, after, after.Length);
        if (
            edited.Error is not null
            || edited.Text is not { } text
            || SyntaxTree.Parse(text).Errors.Length > Tree.Errors.Length
        )
        {
            refusal = "the edited file would not be python";
            return null;
        }

        return new EditedFile(FullPath, Path, _bytes, after, placed);
    }

    private ImmutableArray<TextChange>? PlacedInFile(
        ImmutableArray<TextChange> changes,
        out string encoding
    )
    {
        if (_source.Notebook is { } notebook)
        {
            encoding = "json";
            return NotebookEdits.InFile(_bytes, notebook, changes);
        }

        var decoded = SourceDecoder.Decode(_bytes, _bytes.Length);
        encoding = decoded.Encoding;
        return SourceEdits.InFile(_bytes, decoded, changes);
    }
}
