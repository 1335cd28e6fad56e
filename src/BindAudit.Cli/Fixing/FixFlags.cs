using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Reports;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Fixing;

namespace BindAudit.Cli.Fixing;

/// <summary>The options that change files.</summary>
internal sealed class FixFlags
{
    private readonly FixFlag _fix = new();
    private readonly Switch _unsafe = new(
        "--unsafe-fixes",
        "with --fix: change defaults, and values that other code uses too"
    );
    private readonly Switch _patch = new(
        "--patch",
        "print the changes for `git apply` instead of making them (--fix unless --add-ignore)"
    );
    private readonly AddIgnoreFlag _addIgnore = new();

    /// <summary>All of them.</summary>
    public ImmutableArray<Flag> All => [_fix, _unsafe, _patch, _addIgnore];

    /// <summary>Whether files are to change.</summary>
    public bool IsAsked => Fixes || Reason is not null;

    /// <summary>Whether findings are to be fixed.</summary>
    public bool Fixes => _fix.Value is not null || (_patch.IsSet && Reason is null);

    /// <summary>Whether the changes are printed.</summary>
    public bool IsPatch => _patch.IsSet;

    /// <summary>Why today's findings are accepted, or null where they are not.</summary>
    public string? Reason => _addIgnore.Value;

    /// <summary>What is to be fixed.</summary>
    public FixRequest Request => new(_fix.Value ?? FixRequest.Loopback, _unsafe.IsSet);

    /// <summary>Refuses a fix that no rule has.</summary>
    /// <exception cref="UsageException">The name is not known; names the nearest.</exception>
    public void CheckName(RuleSet known)
    {
        if (_fix.Value is { } name)
        {
            CheckName(name, known);
        }
    }

    /// <summary>Apart from the question whether there is a name: what this needs is not loaded without.</summary>
    private static void CheckName(string name, RuleSet known)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal) { FixRequest.Environment };
        foreach (var rule in known.Rules)
        {
            foreach (var (fix, _) in rule.Fixes)
            {
                names.Add(fix);
            }
        }

        if (!names.Contains(name) && name != FixRequest.Loopback)
        {
            throw new UsageException(
                $"--fix: no rule has a fix '{name}'; expected {string.Join(", ", names)}{Suggestion.For(name, [.. names])}"
            );
        }
    }

    /// <summary>The reports of <paramref name="plan"/> that do not go where the patch or the fixed source goes.</summary>
    /// <param name="plan">All reports.</param>
    /// <param name="isDefault">Whether nobody asked for a format.</param>
    /// <param name="isSnippet">Whether standard input is scanned.</param>
    /// <exception cref="UsageException">Options do not go together.</exception>
    public ImmutableArray<ReportTarget> Check(
        ImmutableArray<ReportTarget> plan,
        bool isDefault,
        bool isSnippet
    )
    {
        if (_fix.Value is not null && Reason is not null)
        {
            throw new UsageException("--add-ignore: it cannot be combined with --fix; fix first");
        }

        if (_unsafe is { IsSet: true, Origin: "command line" } && !Fixes)
        {
            throw new UsageException("--unsafe-fixes: --fix is expected beside it");
        }

        if (!IsAsked || !(IsPatch || isSnippet))
        {
            return plan;
        }

        var main = plan[^1];
        if (main.File is null && !isDefault)
        {
            var what = IsPatch ? "the patch" : "the fixed source";
            throw new UsageException(
                $"--format: {what} goes to standard output; expected {main.Reporter.Name}=FILE"
            );
        }

        return main.File is null ? plan.RemoveAt(plan.Length - 1) : plan;
    }
}
