using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules new ID</c>.</summary>
internal sealed class NewCommand : Command
{
    private readonly FolderFlag _folder = new("write the files into this folder (default: .)");
    private readonly CallFlag _call = new();

    /// <inheritdoc/>
    public override string Name => "rules new";

    /// <inheritdoc/>
    public override string Description =>
        "Writes a rule that works, and its fixture: ID.yaml and ID.py. Change what is yours in both, and test.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules new CORP-001", "CORP-001.yaml and CORP-001.py"),
            new(
                "bindaudit rules new CORP-002 --call corp.web.Service.serve -o security",
                "for a method of your own framework"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [_call, _folder];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new("ID", "the rule's id: letters, digits, - and _", IsMany: false, IsRequired: true)];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var id = values[0][0];
        var scaffold = RuleScaffold.Of(id, _call.Value);
        CheckId(id, scaffold, session);
        var folder = Path.GetFullPath(_folder.Value, session.WorkingDirectory);
        var shown = _folder.Value == "." ? "" : _folder.Value.TrimEnd('/', '\\') + "/";
        Refuse(folder, shown + id + ".yaml", id + ".yaml");
        Refuse(folder, shown + id + ".py", id + ".py");
        Directory.CreateDirectory(folder);
        WriteNew(Path.Join(folder, id + ".yaml"), scaffold.Yaml);
        WriteNew(Path.Join(folder, id + ".py"), scaffold.Python);
        var yaml = TerminalText.Escape(shown + id + ".yaml");
        session.Output.WriteLine($"wrote {yaml} and {TerminalText.Escape(shown + id + ".py")}");
        session.Output.WriteLine("next:");
        session.Output.WriteLine($"  bindaudit rules test {yaml}");
        session.Output.WriteLine($"  bindaudit scan --rules {yaml} .");
        return ExitCode.Success;
    }

    // What is written must be right as it stands; a bad id is the only thing that can be wrong with it.
    private static void CheckId(string id, RuleScaffold scaffold, Session session)
    {
        var file = new RuleFile(id + ".yaml", scaffold.Yaml, IsBuiltIn: false);
        var load = RuleLoader.Load(BuiltInRules.Pack, [file]);
        foreach (var error in load.Errors)
        {
            throw new UsageException($"rules new: {error.Message}");
        }

        foreach (var rule in RuleLoader.Load(BuiltInRules.Pack, []).Rules!.Rules)
        {
            if (rule.Id == id)
            {
                session.Note($"{id} is a built-in rule; where yours is given, it takes its place");
            }
        }
    }

    private static void Refuse(string folder, string shown, string name)
    {
        if (File.Exists(Path.Join(folder, name)))
        {
            throw new UsageException($"rules new: {shown} exists already");
        }
    }

    private static void WriteNew(string path, string text)
    {
        using var file = new AtomicFile(path);
        using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
        {
            writer.Write(text);
        }

        file.Commit();
    }
}
