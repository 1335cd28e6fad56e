using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Threading;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Baselines;
using BindAudit.Scanning.Changes;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Comparing;

/// <summary>The options that leave only what is new.</summary>
internal sealed class NewFlags
{
    private readonly FileFlag _baseline = new(
        "--baseline",
        "FILE",
        "do not report what this file of `bindaudit baseline` accepts"
    );
    private readonly Switch _update = new(
        "--update-baseline",
        "take entries that are no longer found out of the baseline"
    );
    private readonly FileFlag _diff = new(
        "--diff",
        "REF",
        "report only what touches lines that changed since this commit"
    );

    /// <summary>All of them.</summary>
    public ImmutableArray<Flag> All => [_baseline, _update, _diff];

    /// <summary>What changed since <c>--diff</c>, or null where that was not asked for.</summary>
    /// <exception cref="UsageException">Git cannot say.</exception>
    public ChangedLines? FindChanges(Session session, CancellationToken cancellation)
    {
        try
        {
            return _diff.Value is { } reference
                ? GitChanges.Since(reference, session.WorkingDirectory, cancellation)
                : null;
        }
        catch (GitException exception)
        {
            throw new UsageException($"--diff: {exception.Message}");
        }
    }

    /// <summary>The baseline, or null where there is none.</summary>
    /// <exception cref="UsageException">It does not exist, or is none.</exception>
    public Baseline? ReadBaseline(Session session)
    {
        if (_baseline.Value is not { } name)
        {
            return _update.IsSet
                ? throw new UsageException(
                    "--update-baseline: --baseline FILE is expected beside it"
                )
                : null;
        }

        var full = Path.GetFullPath(name, session.WorkingDirectory);
        if (!File.Exists(full))
        {
            throw new UsageException(
                $"--baseline: '{name}' does not exist; `bindaudit baseline . -o {name}` writes it"
            );
        }

        try
        {
            return BaselineFile.Read(File.ReadAllBytes(full));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--baseline: {name}: {exception.Message}");
        }
    }

    /// <summary>Takes out of <paramref name="result"/> what is not new; says what of the baseline is gone, or takes that out of it.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="baseline">What is accepted, or null.</param>
    /// <param name="changes">What changed, or null.</param>
    /// <param name="session">The world.</param>
    /// <param name="isLast">Whether no other scan follows, so that stale entries are told of, or taken out.</param>
    public ScanResult Apply(
        ScanResult result,
        Baseline? baseline,
        ChangedLines? changes,
        Session session,
        bool isLast
    )
    {
        if (baseline is not null && _baseline.Value is { } name)
        {
            var full = Path.GetFullPath(name, session.WorkingDirectory);
            var folder = Path.GetDirectoryName(full) ?? session.WorkingDirectory;
            var compared = BaselineComparison.Of(
                result,
                baseline,
                session.WorkingDirectory,
                folder
            );
            result = compared.Result;
            if (isLast)
            {
                TellStale(compared, name, full, session);
            }
        }

        return changes is null ? result : changes.Filter(result);
    }

    private void TellStale(BaselineComparison compared, string name, string full, Session session)
    {
        if (compared.Stale.IsEmpty)
        {
            return;
        }

        var count = 0;
        foreach (var entry in compared.Stale)
        {
            count += entry.Count;
        }

        var what =
            $"{count.ToString(CultureInfo.InvariantCulture)} finding{(count == 1 ? "" : "s")} of {name} {(count == 1 ? "is" : "are")} no longer there";
        if (_update.IsSet)
        {
            BaselineOutput.Write(full, compared.Kept);
            session.Note($"{what}: taken out");
        }
        else
        {
            var first = compared.Stale[0];
            session.Note(
                $"{what} ({first.Path}: {first.Rule}{(count > 1 ? ", …" : "")}); --update-baseline takes {(count == 1 ? "it" : "them")} out"
            );
        }
    }
}
