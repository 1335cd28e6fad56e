using System;
using System.IO;
using BindAudit.Scanning.Sources;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Looks at the words of files by their tokens, where the first look at the bytes alone found something: half of what that took for a name stands in comments and texts. Used by one thread.</summary>
internal sealed class CodeReader
{
    private readonly FileReader _reader = new();

    /// <summary>Finds the words of <paramref name="table"/> in the file at <paramref name="path"/>; null where it cannot be read. O(its length).</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The words.</param>
    /// <param name="make">Makes what notes them, of the file's length, imports and code.</param>
    internal FileWords? Read(
        string path,
        WordTable table,
        Func<int, ImportScan, CodeWords, FileWords> make
    )
    {
        if (TextOf(path) is not { } text)
        {
            return null;
        }

        var bytes = text.Bytes;
        var code = new CodeWords(TokenizedSource.Tokenize(text));
        var words = make(bytes.Length, ImportScan.Of(bytes), code);
        table.Find(bytes, words);
        return words.Complete();
    }

    private SourceText? TextOf(string path)
    {
        try
        {
            var bytes = _reader.Read(path).ToArray();
            return PythonSource.Read(path, bytes, bytes.Length).Text;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
