using System;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Configuration;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit init</c>.</summary>
internal sealed class InitCommand : Command
{
    private const string HookFile = ".pre-commit-config.yaml";

    /// <inheritdoc/>
    public override string Name => "init";

    /// <inheritdoc/>
    public override string Description =>
        "Writes a commented .bindaudit.yaml into the current folder, and a hook into .pre-commit-config.yaml.\nWhat is there already is left as it is.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [new("bindaudit init", "in the root of a project")];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals => [];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        WriteConfiguration(session);
        WriteHook(session);
        session.Output.WriteLine("next: bindaudit scan");
        return ExitCode.Success;
    }

    private static void WriteConfiguration(Session session)
    {
        var path = Path.Join(session.WorkingDirectory, ConfigurationFinder.FileName);
        if (File.Exists(path))
        {
            session.Output.WriteLine($"{ConfigurationFinder.FileName} exists already");
            return;
        }

        Write(path, InitTemplates.Configuration);
        session.Output.WriteLine($"wrote {ConfigurationFinder.FileName}");
    }

    // A file that people wrote is not edited as text: they are told what to add.
    private static void WriteHook(Session session)
    {
        var path = Path.Join(session.WorkingDirectory, HookFile);
        if (!File.Exists(path))
        {
            Write(path, "repos:\n" + InitTemplates.Hook);
            session.Output.WriteLine($"wrote {HookFile}; `pre-commit install` puts it in force");
        }
        else if (File.ReadAllText(path).Contains("bindaudit", StringComparison.Ordinal))
        {
            session.Output.WriteLine($"{HookFile} has a hook already");
        }
        else
        {
            session.Output.WriteLine($"add to `repos:` in {HookFile}:");
            session.Output.Write(InitTemplates.Hook);
        }
    }

    private static void Write(string path, string text)
    {
        using var file = new AtomicFile(path);
        using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
        {
            writer.Write(text);
        }

        file.Commit();
    }
}
