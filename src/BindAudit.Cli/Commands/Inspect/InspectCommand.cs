using System.Collections.Immutable;
using System.Threading;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Inspection;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;
using BindAudit.Text;

namespace BindAudit.Cli.Commands.Inspect;

/// <summary>What the <c>inspect</c> commands share: the files, one by one, in order of path.</summary>
internal abstract class InspectCommand : Command
{
    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [
            new(
                "PATH",
                "files and folders; ignore files and excludes do not apply",
                IsMany: true,
                IsRequired: true
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        using var interruption = new Interruption();
        var files = SourceReader.Find(values[0], session.WorkingDirectory, interruption.Token);
        using var output = new Ndjson(session.OpenOutput());
        var code = Write(files, output, session, interruption.Token);
        output.Flush();
        foreach (var failure in files.Failures)
        {
            code = Report(failure, session);
        }

        return code;
    }

    /// <summary>Writes all of <paramref name="files"/>; one that cannot be read is said so, and gives <see cref="ExitCode.Failed"/>.</summary>
    protected virtual ExitCode Write(
        SourceSet files,
        Ndjson output,
        Session session,
        CancellationToken cancellation
    )
    {
        var code = ExitCode.Success;
        foreach (var file in files.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.ReadSource(out var failure) is { Text: { } text } source)
            {
                output.Notebook = source.Notebook;
                Write(file, text, output);
                if (failure is not null)
                {
                    session.Note($"{failure.Path}: {failure.Message}");
                }
            }
            else if (failure is not null)
            {
                code = Report(failure, session);
            }
        }

        return code;
    }

    /// <summary>Writes the objects of one file.</summary>
    protected abstract void Write(SourceFile file, SourceText text, Ndjson output);

    private static ExitCode Report(ScanFailure failure, Session session)
    {
        session.Fail($"{failure.Path}: {failure.Message}");
        return ExitCode.Failed;
    }
}
