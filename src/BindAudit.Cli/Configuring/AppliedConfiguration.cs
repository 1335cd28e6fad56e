using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Configuration;

namespace BindAudit.Cli.Configuring;

/// <summary>What a configuration file says beside what the options took from it.</summary>
/// <param name="File">The file, or null where none counts.</param>
/// <param name="Exclude">Its <c>exclude</c>, unless the command line has its own.</param>
/// <param name="Include">Its <c>include</c>, unless the command line has its own.</param>
/// <param name="Ids">The rules and groups that its options name, with their places, unless the command line has its own.</param>
internal sealed record AppliedConfiguration(
    ConfigurationFile? File,
    ImmutableArray<string> Exclude,
    ImmutableArray<string> Include,
    ImmutableArray<Located> Ids
)
{
    /// <summary>No file.</summary>
    public static readonly AppliedConfiguration None = new(null, [], [], []);

    /// <summary>The file's folder; empty without one.</summary>
    public string Folder => File?.Folder ?? "";

    /// <summary>Its <c>per-path</c>.</summary>
    public ImmutableArray<PathRules> PathRules => File?.PathRules ?? [];

    /// <summary>Its <c>src</c>: absolute, with forward slashes.</summary>
    public ImmutableArray<string> ImportRoots
    {
        get
        {
            var roots = ImmutableArray.CreateBuilder<string>();
            foreach (var source in File?.Sources ?? [])
            {
                var full = Path.GetFullPath(source.Text, Folder).Replace('\\', '/');
                roots.Add(full.TrimEnd('/'));
            }

            return roots.ToImmutable();
        }
    }

    /// <summary>Checks the ids, those of <c>per-path</c> included, and the folders of <c>src</c>.</summary>
    /// <exception cref="UsageException">One is not known; it was shown with its place.</exception>
    public void Check(RuleSet known, Session session)
    {
        if (File is not { } file)
        {
            return;
        }

        foreach (var id in Ids.AddRange(file.PathIds))
        {
            if (!known.Knows(id.Text))
            {
                var hint = known.NearestTo(id.Text) is { } nearest
                    ? $"; did you mean '{nearest}'?"
                    : "";
                file.Errors.Report(id.Index, $"no rule or group is called '{id.Text}'{hint}");
            }
        }

        foreach (var source in file.Sources)
        {
            if (!Directory.Exists(Path.GetFullPath(source.Text, file.Folder)))
            {
                file.Errors.Report(source.Index, $"src: the folder '{source.Text}' does not exist");
            }
        }

        ConfigurationFlags.Refuse(file, session);
    }
}
