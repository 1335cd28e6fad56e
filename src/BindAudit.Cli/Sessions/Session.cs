using System;
using System.IO;
using System.Text;
using BindAudit.Reporting.Escaping;

namespace BindAudit.Cli.Sessions;

/// <summary>The world as one run sees it: streams, folder, environment.</summary>
internal sealed record Session
{
    private TextWriter? _output;
    private TextWriter? _error;

    /// <summary>Opens standard output.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Opens standard error.</summary>
    public required Func<Stream> OpenError { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The folder against which relative paths are read.</summary>
    public string WorkingDirectory
    {
        get => field ??= System.Environment.CurrentDirectory;
        init;
    }

    /// <summary>The value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Whether somebody looks at standard output.</summary>
    public required Func<bool> IsOutputTerminal { get; init; }

    /// <summary>Whether somebody looks at standard error.</summary>
    public required Func<bool> IsErrorTerminal { get; init; }

    /// <summary>Standard output as UTF-8 with LF; flushed when the run ends.</summary>
    public TextWriter Output => _output ??= WriterOf(OpenOutput(), isFlushed: false);

    /// <summary>Standard error as UTF-8 with LF.</summary>
    public TextWriter Error => _error ??= WriterOf(OpenError(), isFlushed: true);

    /// <summary>This process.</summary>
    public static Session OfProcess() =>
        new()
        {
            OpenOutput = StandardOutput.Open,
            OpenError = StandardOutput.OpenError,
            OpenInput = Console.OpenStandardInput,
            Environment = System.Environment.GetEnvironmentVariable,
            IsOutputTerminal = static () => !Console.IsOutputRedirected,
            IsErrorTerminal = static () => !Console.IsErrorRedirected,
        };

    /// <summary>Why the job could not be done: one line on standard error, safe for a terminal whatever it quotes.</summary>
    public void Fail(string message) => Error.WriteLine("error: " + TerminalText.Escape(message));

    /// <summary>What else a user should know: one line on standard error.</summary>
    public void Note(string message) => Error.WriteLine("note: " + TerminalText.Escape(message));

    private static StreamWriter WriterOf(Stream stream, bool isFlushed) =>
        new(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = isFlushed };
}
