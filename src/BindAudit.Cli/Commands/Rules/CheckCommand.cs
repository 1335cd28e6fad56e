using System.Collections.Immutable;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules check FILE…</c>.</summary>
internal sealed class CheckCommand : Command
{
    /// <inheritdoc/>
    public override string Name => "rules check";

    /// <inheritdoc/>
    public override string Description =>
        "Checks rules files together, as a scan with --rules would load them: every error and warning of all\nfiles, with place, line and the nearest valid word.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules check rules.yaml", "one file"),
            new("bindaudit rules check security/", "every *.yaml and *.yml of a folder"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new("FILE", "rules files, or folders of them", IsMany: true, IsRequired: true)];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var files = RuleFiles.Read(values[0], session.WorkingDirectory);
        var load = RuleLoader.Load(BuiltInRules.Pack, files);
        RuleErrors.Write(session.Output, load.Errors);
        foreach (var file in files)
        {
            if (!HasErrors(file.Name, load.Errors))
            {
                session.Output.WriteLine(TerminalText.Escape(file.Name) + ": ok");
            }
        }

        return load.Rules is null ? ExitCode.Failed : ExitCode.Success;
    }

    private static bool HasErrors(string name, ImmutableArray<RuleError> errors)
    {
        foreach (var error in errors)
        {
            if (error.File == name && !error.IsWarning)
            {
                return true;
            }
        }

        return false;
    }
}
