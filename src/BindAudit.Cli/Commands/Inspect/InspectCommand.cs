using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Inspection;
using BindAudit.Cli.Sessions;
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
        var files = InspectedFiles.Find(values[0], session.WorkingDirectory);
        if (files.Count == 0)
        {
            throw new UsageException($"{Name}: no Python file in {string.Join(", ", values[0])}");
        }

        using var output = new Ndjson(session.OpenOutput());
        var code = Write(files, output, session, interruption.Token);
        output.Flush();
        return code;
    }

    /// <summary>Writes all of <paramref name="files"/>; one that cannot be read is said so, and gives <see cref="ExitCode.Failed"/>.</summary>
    protected virtual ExitCode Write(
        System.Collections.Generic.IReadOnlyList<InspectedFile> files,
        Ndjson output,
        Session session,
        CancellationToken cancellation
    )
    {
        var code = ExitCode.Success;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(file, session) is { } text)
            {
                Write(file, text, output);
            }
            else
            {
                code = ExitCode.Failed;
            }
        }

        return code;
    }

    /// <summary>Writes the objects of one file.</summary>
    protected abstract void Write(InspectedFile file, SourceText text, Ndjson output);

    /// <summary>The text of <paramref name="file"/>, or null after saying why not.</summary>
    protected static SourceText? Read(InspectedFile file, Session session)
    {
        try
        {
            var bytes = File.ReadAllBytes(file.FullPath);
            var decoded = SourceDecoder.Decode(bytes, bytes.Length);
            if (decoded.Error is { } error)
            {
                session.Note($"{file.Path}: {error}");
            }

            return decoded.Text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            session.Fail($"{file.Path}: {exception.Message}");
            return null;
        }
    }
}
