using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Commands;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Scanning.Configuration;

namespace BindAudit.Cli.Configuring;

/// <summary>The options that say which configuration file counts, and what that file gives to the others.</summary>
internal sealed class ConfigurationFlags
{
    // What belongs to one run and not to a project.
    private static readonly ImmutableArray<string> CommandLineOnly =
    [
        "--config",
        "--no-config",
        "--show-config",
        "--stdin-filename",
        "--diff",
        "--update-baseline",
        "--fix",
        "--patch",
        "--add-ignore",
    ];

    private readonly FileFlag _file = new(
        "--config",
        "FILE",
        "read this configuration file (default: .bindaudit.yaml or pyproject.toml, found upwards)"
    );
    private readonly Switch _none = new("--no-config", "read no configuration file");

    /// <summary><c>--show-config</c>.</summary>
    public Switch Show { get; } =
        new("--show-config", "print the options in force and where each comes from, and end");

    /// <summary>All of them.</summary>
    public ImmutableArray<Flag> All => [_file, _none, Show];

    /// <summary>Without <c>--show-config</c>.</summary>
    public ImmutableArray<Flag> Choice => [_file, _none];

    /// <summary>Gives the options of the configuration to those of <paramref name="flags"/> that the command line does not.</summary>
    /// <exception cref="UsageException">The file cannot be read, or holds a mistake, which was shown; or it asks for another version.</exception>
    public AppliedConfiguration Apply(
        ImmutableArray<Flag> flags,
        ImmutableArray<string> paths,
        Session session
    )
    {
        if (FindFile(paths, session) is not { } path)
        {
            return AppliedConfiguration.None;
        }

        var file = Read(path, session);
        var applied = AppliedConfiguration.None with { File = file };
        foreach (var entry in file.Entries)
        {
            if (Find(flags, entry.Key.Text) is { Origin: null } flag)
            {
                applied = Take(flag, entry, applied, session);
            }
        }

        RequiredVersion.Check(file, ToolVersion.Text);
        Refuse(file, session);
        return applied;
    }

    /// <summary>Ends the run where <paramref name="file"/> holds mistakes, after showing them.</summary>
    /// <exception cref="UsageException">It does.</exception>
    public static void Refuse(ConfigurationFile file, Session session)
    {
        if (file.Errors.HasErrors)
        {
            RuleErrors.Write(session.Error, [.. file.Errors.InOrder]);
            var count = RuleErrors.CountOf([.. file.Errors.InOrder]);
            throw new UsageException(
                $"{count} {(count == 1 ? "error" : "errors")} in {file.Path}; nothing was read"
            );
        }
    }

    private string? FindFile(ImmutableArray<string> paths, Session session)
    {
        if (_none.IsSet)
        {
            return null;
        }

        if (_file.Value is { } named)
        {
            var full = Path.GetFullPath(named, session.WorkingDirectory);
            return File.Exists(full)
                ? full
                : throw new UsageException($"--config: '{named}' does not exist");
        }

        return ConfigurationFinder.Find(paths, session.WorkingDirectory);
    }

    private static ConfigurationFile Read(string path, Session session)
    {
        var shown = Path.GetRelativePath(session.WorkingDirectory, path).Replace('\\', '/');
        try
        {
            return ConfigurationReader.Read(path, shown, Configurable());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {shown}: {error.Message}");
        }
    }

    private static ImmutableArray<string> Configurable()
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var flag in new ScanCommand().Flags)
        {
            if (!CommandLineOnly.Contains(flag.Name))
            {
                names.Add(flag.Name[2..]);
            }
        }

        return names.ToImmutable();
    }

    private static Flag? Find(ImmutableArray<Flag> flags, string name)
    {
        foreach (var flag in flags)
        {
            if (flag.Name.AsSpan(2).SequenceEqual(name))
            {
                return flag;
            }
        }

        return null;
    }

    /// <summary>Gives <paramref name="entry"/> to its option, or keeps it where it means something else than on the command line: globs start at the file's folder, ids have a place.</summary>
    private static AppliedConfiguration Take(
        Flag flag,
        ConfigurationEntry entry,
        AppliedConfiguration applied,
        Session session
    )
    {
        switch (entry.Key.Text)
        {
            case "exclude":
                return applied with { Exclude = TextsOf(entry) };
            case "include":
                return applied with { Include = TextsOf(entry) };
            case "severity":
                Take(flag, entry, applied.File!, session);
                return applied with { Ids = applied.Ids.AddRange(applied.File!.SeverityIds) };
            case "select" or "ignore":
                Take(flag, entry, applied.File!, session);
                return applied with { Ids = applied.Ids.AddRange(IdsOf(entry)) };
            default:
                Take(flag, entry, applied.File!, session);
                return applied;
        }
    }

    private static IEnumerable<Located> IdsOf(ConfigurationEntry entry)
    {
        foreach (var value in entry.Values)
        {
            foreach (var id in value.Text.Split(',', StringSplitOptions.TrimEntries))
            {
                yield return new Located(id, value.Index);
            }
        }
    }

    private static void Take(
        Flag flag,
        ConfigurationEntry entry,
        ConfigurationFile file,
        Session session
    )
    {
        foreach (var value in entry.Values)
        {
            try
            {
                flag.TakeConfigured(
                    ConfiguredPath.Of(entry.Key.Text, value.Text, file.Folder, session),
                    file.Errors.PlaceOf(value.Index)
                );
            }
            catch (UsageException exception)
            {
                var origin = file.Errors.PlaceOf(value.Index) + ": ";
                file.Errors.Report(
                    value.Index,
                    exception.Message.Replace(origin, "", StringComparison.Ordinal)
                );
            }
        }
    }

    private static ImmutableArray<string> TextsOf(ConfigurationEntry entry)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var value in entry.Values)
        {
            texts.Add(value.Text);
        }

        return texts.ToImmutable();
    }
}
