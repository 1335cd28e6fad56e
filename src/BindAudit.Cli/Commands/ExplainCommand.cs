using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Explanations;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Inspection;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using BindAudit.Scanning.Configuration;
using BindAudit.Scanning.Sources;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit explain FILE:LINE</c>.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ConfigurationFlags _configuration = new();

    /// <inheritdoc/>
    public override string Name => "explain";

    /// <inheritdoc/>
    public override string Description =>
        "Says for each call and assignment at a line what it resolves to, the value and reach of what is given, and why\neach rule that is about it matches or does not: the first condition that failed.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new(
                "bindaudit explain app.py:12",
                "the calls and assignments of the statement at line 12"
            ),
            new(
                "bindaudit explain app.py:12 --select CSP-D404",
                "as far as some rules are concerned"
            ),
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
    public override ImmutableArray<Positional> Positionals =>
        [
            new(
                "FILE:LINE",
                "a line of a Python file, counted from 1; FILE:cell N:LINE in a notebook",
                IsMany: false,
                IsRequired: true
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var place = FileLine.Of(values[0][0]);
        var configuration = _configuration.Apply(Flags, [place.File], session);
        var known = _rules.Load(session);
        configuration.Check(known, session);
        var rules = PathRules.Apply(
            configuration.PathRules,
            _rules.Choose(known),
            Path.GetFullPath(place.File, session.WorkingDirectory).Replace('\\', '/')
        );
        var file = Open(place, configuration, rules, session);
        Explain(file, file.LineAt(place), rules, session);
        return ExitCode.Success;
    }

    private static ExplainedFile Open(
        FileLine place,
        AppliedConfiguration configuration,
        RuleSet rules,
        Session session
    )
    {
        using var interruption = new Interruption();
        if (Directory.Exists(Path.GetFullPath(place.File, session.WorkingDirectory)))
        {
            throw new UsageException($"explain: '{place.File}' is a folder; expected a file");
        }

        var found = SourceReader.FindAsScanned(
            [place.File],
            session.WorkingDirectory,
            interruption.Token
        );
        foreach (var failure in found.Failures)
        {
            throw new UsageException($"{failure.Path}: {failure.Message}");
        }

        if (found.Files.IsEmpty)
        {
            throw new UsageException($"explain: '{place.File}' is not a Python file");
        }

        var source = found.Files[0].ReadSource(out var unread);
        return source?.Text is null
            ? throw new UsageException(
                $"{place.File}: {unread?.Message ?? $"a notebook in {source?.OtherLanguage}"}"
            )
            : new ExplainedFile(
                found.Files[0],
                source,
                ProjectSource.WithCallers(
                    session.WorkingDirectory,
                    place.File,
                    configuration.ImportRoots,
                    rules,
                    interruption.Token
                )
            );
    }

    private static void Explain(ExplainedFile file, int line, RuleSet rules, Session session)
    {
        var calls = new List<SyntaxCall>();
        foreach (var call in SyntaxCalls.Of(file.Tree))
        {
            if (StatementLines.Cover(call, file.Tree.Text, line))
            {
                calls.Add(call);
            }
        }

        var explanation = new CallExplanation(file, rules, session.Output);
        foreach (var call in calls)
        {
            explanation.Write(call);
        }

        if (!new AssignmentExplanation(file, rules, session.Output).Write(line) && calls.Count == 0)
        {
            session.Note(
                $"there is no call, no assignment to an attribute and none of the module at {file.Path}:{file.LineOf(line - 1)}"
            );
        }
    }
}
