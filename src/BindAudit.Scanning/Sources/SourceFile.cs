using System;
using System.IO;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Walking;
using BindAudit.Text;

namespace BindAudit.Scanning.Sources;

/// <summary>A Python file that was found and is read when asked.</summary>
public sealed class SourceFile
{
    private readonly FoundFile _file;

    internal SourceFile(FoundFile file, ModuleName module)
    {
        _file = file;
        Module = module;
    }

    /// <summary>How it is shown; forward slashes.</summary>
    public string Path => _file.Path;

    /// <summary>Where it is opened; forward slashes.</summary>
    internal string FullPath => _file.FullPath;

    /// <summary>By which name other files import it.</summary>
    public ModuleName Module { get; }

    /// <summary>Reads and decodes the file; bytes that cannot be decoded are U+FFFD.</summary>
    /// <param name="failure">What was wrong, or null; there may be a text all the same.</param>
    /// <returns>The text, or null where there is none: the file cannot be read, or is binary.</returns>
    public SourceText? Read(out ScanFailure? failure) => ReadSource(out failure)?.Text;

    /// <summary>As <see cref="Read"/>, with the notebook that the text comes from.</summary>
    public PythonSource? ReadSource(out ScanFailure? failure)
    {
        try
        {
            var source = _file.IsEmpty
                ? PythonSource.Of(SourceText.From(""))
                : ReadBytes(new FileReader().Read(_file.FullPath).ToArray());
            failure = source.Error is { } error ? ReadError.Undecodable(Path, error) : null;
            return source;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            failure = ReadError.OfFile(Path, error, isFatal: false);
            return null;
        }
    }

    private PythonSource ReadBytes(byte[] bytes) => PythonSource.Read(Path, bytes, bytes.Length);
}
