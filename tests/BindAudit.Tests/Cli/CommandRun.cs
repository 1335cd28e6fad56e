using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using BindAudit.Cli;
using BindAudit.Cli.Sessions;
using BindAudit.Tests.Scanning;

namespace BindAudit.Tests.Cli;

/// <summary>The command line in this process, in a folder of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = [];

    public CommandRun() => _ = Directory.CreateDirectory(_folder.FullPath);

    /// <summary>The working directory.</summary>
    public string FullPath => _folder.FullPath;

    /// <summary>Writes a file; line breaks are LF.</summary>
    public CommandRun With(string name, string text)
    {
        _folder.Write(name, text.Replace("\r\n", "\n", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Sets a variable of the environment.</summary>
    public CommandRun WithVariable(string name, string value)
    {
        _environment[name] = value;
        return this;
    }

    public string Read(string name) => File.ReadAllText(_folder.PathOf(name));

    public bool Has(string name) => File.Exists(_folder.PathOf(name));

    /// <summary>Runs <c>bindaudit WORDS</c>.</summary>
    public (int Code, string Output, string Error) Run(params string[] words) =>
        RunIn(".", "", words);

    /// <summary>Runs it in a folder below, with <paramref name="input"/> as standard input.</summary>
    public (int Code, string Output, string Error) RunIn(
        string below,
        string input,
        params string[] words
    )
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var session = new Session
        {
            OpenOutput = () => new Unclosed(output),
            OpenError = () => new Unclosed(error),
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            WorkingDirectory = Path.GetFullPath(below, FullPath),
            Environment = name => _environment.GetValueOrDefault(name),
            IsOutputTerminal = static () => false,
            IsErrorTerminal = static () => false,
        };
        var code = CommandLine.Run(words, session);
        return ((int)code, TextOf(output), TextOf(error));
    }

    public void Dispose() => _folder.Dispose();

    private static string TextOf(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    /// <summary>A stream that is still there after a writer has closed it.</summary>
    private sealed class Unclosed(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            inner.Write(buffer, offset, count);
    }
}
