using System.Collections.Immutable;
using System.IO;
using System.Threading;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.LanguageServer;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Text;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit lsp</c>: findings in an editor.</summary>
internal sealed class LspCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ScanFlags _scan = new();
    private readonly ConfigurationFlags _configuration = new();

    /// <inheritdoc/>
    public override string Name => "lsp";

    /// <inheritdoc/>
    public override string Description =>
        "Speaks the Language Server Protocol over standard input and output: an editor starts it and shows the\nfindings of each open document as it is typed, with fixes and the comment that accepts a finding.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit lsp", "what an editor runs"),
            new("bindaudit lsp --rules rules.yaml", "with rules of your own"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [
            _rules.Files,
            _rules.NoBuiltIn,
            _rules.Select,
            _rules.Ignore,
            _rules.Severity,
            .. _configuration.Choice,
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals => [];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        ImmutableArray<string> paths = ["."];
        var configuration = _configuration.Apply(
            [.. Flags, .. _scan.Choice, .. _scan.Walk, .. _scan.Suppression],
            paths,
            session
        );
        var known = _rules.Load(session);
        configuration.Check(known, session);
        var options = _scan.OptionsOf(paths, _rules.Choose(known), known, configuration, session);
        using var input = new BufferedStream(session.OpenInput());
        using var output = session.OpenOutput();
        var server = new LanguageServerSession(
            input,
            output,
            (path, text) => Scan(path, text, options),
            options,
            ToolVersion.Text
        );
        return server.Run() ? ExitCode.Success : ExitCode.Findings;
    }

    private static ScanResult Scan(string path, SourceText text, ScanOptions options)
    {
        var relative = Path.GetRelativePath(options.WorkingDirectory, path).Replace('\\', '/');
        return Scanner.ScanText(text, relative, options, CancellationToken.None);
    }
}
