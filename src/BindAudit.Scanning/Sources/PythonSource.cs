using System;
using System.Globalization;
using System.Text.Json;
using BindAudit.Scanning.Notebooks;
using BindAudit.Scanning.Walking;
using BindAudit.Text;

namespace BindAudit.Scanning.Sources;

/// <summary>The Python in the bytes of a file: of a source all of it, of a notebook its code cells.</summary>
public sealed record PythonSource
{
    private static readonly SourceText Nothing = SourceText.From("");

    /// <summary>The text; null where there is none to be read.</summary>
    public SourceText? Text { get; private init; }

    /// <summary>The notebook that the text comes from, or null.</summary>
    public Notebook? Notebook { get; private init; }

    /// <summary>What was wrong with the bytes (one line, lower case), or null; there may be a text all the same.</summary>
    public string? Error { get; private init; }

    /// <summary>The language of a notebook's code where that is not Python, else null.</summary>
    public string? OtherLanguage { get; private init; }

    /// <summary>Whether the file at <paramref name="path"/> is a notebook, by its name.</summary>
    public static bool IsNotebook(ReadOnlySpan<char> path) => PythonName.IsNotebook(path);

    /// <summary>A text that was decoded already.</summary>
    public static PythonSource Of(SourceText text) => new() { Text = text };

    /// <summary>The code of a notebook.</summary>
    internal static PythonSource Of(Notebook notebook) =>
        new() { Text = notebook.Code, Notebook = notebook };

    /// <summary>Reads the first <paramref name="length"/> bytes of <paramref name="buffer"/>, which may be kept, as what the name of <paramref name="path"/> says; never throws on content.</summary>
    public static PythonSource Read(string path, byte[] buffer, int length)
    {
        if (IsNotebook(path))
        {
            return ReadNotebook(buffer.AsSpan(0, length));
        }

        var decoded = SourceDecoder.Decode(buffer, length);
        return decoded.Text.Bytes.IndexOf((byte)0) >= 0
            ? new PythonSource { Error = decoded.Error ?? "binary content" }
            : new PythonSource { Text = decoded.Text, Error = decoded.Error };
    }

    private static PythonSource ReadNotebook(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            return OfNotebook(
                NotebookReader.Read(bytes),
                new SourceText(bytes.ToArray(), bytes.Length)
            );
        }
        catch (JsonException error)
        {
            var place = string.Create(
                CultureInfo.InvariantCulture,
                $"line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}"
            );
            return new PythonSource { Error = $"not a notebook: no valid json at {place}" };
        }
    }

    private static PythonSource OfNotebook(NotebookFile file, SourceText bytes)
    {
        if (!file.HasCells)
        {
            return new PythonSource { Error = "not a notebook: it has no cells" };
        }

        if (file.OtherLanguage() is { } language)
        {
            return new PythonSource { OtherLanguage = language };
        }

        var notebook = NotebookBuilder.Build(bytes, file.Cells);
        return notebook is null ? Of(Nothing) : Of(notebook);
    }
}
