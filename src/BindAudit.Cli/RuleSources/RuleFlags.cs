using System.Collections.Generic;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;

namespace BindAudit.Cli.RuleSources;

/// <summary>The options that say which rules there are.</summary>
internal sealed class RuleFlags
{
    /// <summary><c>--rules</c>.</summary>
    public RulesFlag Files { get; } = new();

    /// <summary><c>--no-builtin-rules</c>.</summary>
    public Switch NoBuiltIn { get; } =
        new("--no-builtin-rules", "run only the rules of --rules; built-in names stay in scope");

    /// <summary><c>--select</c>.</summary>
    public IdsFlag Select { get; } =
        new("--select", "run only these rules: ids, groups, aliases, globs (repeatable)");

    /// <summary><c>--ignore</c>.</summary>
    public IdsFlag Ignore { get; } =
        new("--ignore", "do not run these rules: ids, groups, aliases, globs (repeatable)");

    /// <summary><c>--severity</c>.</summary>
    public SeverityFlag Severity { get; } = new();

    /// <summary>The files of <c>--rules</c>.</summary>
    /// <exception cref="UsageException">A named file cannot be read.</exception>
    public List<RuleFile> ReadFiles(Session session) =>
        RuleFiles.Read(Files.Values, session.WorkingDirectory);

    /// <summary>All rules; errors go to standard error, of warnings how many there are.</summary>
    /// <exception cref="UsageException">A file cannot be read or holds an error, or an id is unknown.</exception>
    public RuleSet Load(Session session) =>
        Accept(
            WithoutWarnings(RuleLoader.Load(BuiltInRules.Pack, ReadUnchecked(session)), session),
            session
        );

    /// <summary>Warnings are for those who write rules.</summary>
    private static RuleLoad WithoutWarnings(RuleLoad load, Session session)
    {
        if (load.Rules is null || load.Errors.IsEmpty)
        {
            return load;
        }

        var count = load.Errors.Length;
        session.Note(
            $"{count} {(count == 1 ? "warning" : "warnings")} in {load.Errors[0].File}{(HasOthers(load) ? " and others" : "")}; `bindaudit rules check` shows {(count == 1 ? "it" : "them")}"
        );
        return load with { Errors = [] };
    }

    private static bool HasOthers(RuleLoad load)
    {
        foreach (var warning in load.Errors)
        {
            if (warning.File != load.Errors[0].File)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The files of <c>--rules</c>, whose examples nobody will run.</summary>
    private List<RuleFile> ReadUnchecked(Session session)
    {
        var files = ReadFiles(session);
        for (var at = 0; at < files.Count; at++)
        {
            files[at] = files[at] with { HasCheckedExamples = false };
        }

        return files;
    }

    /// <summary>The rules of <paramref name="load"/>; errors and warnings go to standard error.</summary>
    /// <param name="load">What loading them gave.</param>
    /// <param name="session">The world.</param>
    /// <param name="hint">What to say beside errors, or null.</param>
    /// <exception cref="UsageException">There are errors, or an id is unknown.</exception>
    public RuleSet Accept(RuleLoad load, Session session, string? hint = null)
    {
        RuleErrors.Write(session.Error, load.Errors);
        if (load.Rules is not { } rules)
        {
            if (hint is not null)
            {
                session.Note(hint);
            }

            var count = RuleErrors.CountOf(load.Errors);
            var where = IsOfQuery(load) ? "query" : "rules";
            throw new UsageException(
                $"{count} {(count == 1 ? "error" : "errors")} in the {where}; nothing was read"
            );
        }

        Select.CheckAgainst(rules);
        Ignore.CheckAgainst(rules);
        Severity.CheckAgainst(rules);
        return rules;
    }

    private static bool IsOfQuery(RuleLoad load)
    {
        foreach (var error in load.Errors)
        {
            if (!error.IsWarning && error.File != "query")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Those of <paramref name="known"/> that run.</summary>
    public RuleSet Choose(RuleSet known)
    {
        var ignored = new List<string>(Ignore.Values);
        if (NoBuiltIn.IsSet)
        {
            foreach (var rule in known.Rules)
            {
                if (rule.IsBuiltIn)
                {
                    ignored.Add(rule.Id);
                }
            }
        }

        var chosen = known.Select(Select.Values, ignored);
        return Severity.Values is { } severities ? chosen.WithSeverities(severities) : chosen;
    }
}
