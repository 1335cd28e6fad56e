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

    /// <summary>Finds the words of <paramref name="table"/> in the file at <paramref name="path"/> by its tokens; null where it cannot be read. O(its length).</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The words.</param>
    /// <param name="make">Makes what notes them, of the file's length, imports and code.</param>
    internal FileWords? Read(
        string path,
        WordTable table,
        Func<int, ImportScan, CodeWords?, FileWords> make
    ) => TextOf(path) is { } text ? ByTokens(text, ImportScan.Of(text.Bytes), table, make) : null;

    /// <summary>The same by the bytes alone first: only where these seem to give other names the file is tokenized.</summary>
    internal FileWords? ReadTwice(
        string path,
        WordTable table,
        Func<int, ImportScan, CodeWords?, FileWords> make
    )
    {
        if (TextOf(path) is not { } text)
        {
            return null;
        }

        var imports = ImportScan.Of(text.Bytes);
        var words = make(text.Length, imports, null);
        table.Find(text.Bytes, words);
        return words.Complete().NewNames.Count == 0 ? words : ByTokens(text, imports, table, make);
    }

    private static FileWords ByTokens(
        SourceText text,
        ImportScan imports,
        WordTable table,
        Func<int, ImportScan, CodeWords?, FileWords> make
    )
    {
        var code = new CodeWords(TokenizedSource.Tokenize(text));
        var words = make(text.Length, imports, code);
        table.Find(text.Bytes, words);
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
