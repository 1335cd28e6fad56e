using System;
using System.Collections.Generic;
using System.Threading;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Fixing;

/// <summary>Changes files until there is nothing left to change, or prints the changes.</summary>
internal sealed class FixRun(FixFlags flags, Session session, CancellationToken cancellation)
{
    // A fix may bring another one to light: the second host of a call.
    private const int MostPasses = 8;

    private readonly FixTally _tally = new();
    private readonly SortedSet<string> _refusals = new(StringComparer.Ordinal);
    private readonly List<ScanFailure> _failures = [];

    /// <summary>Changes the files of <paramref name="result"/>; what is left is what <paramref name="rescan"/> finds then.</summary>
    public ScanResult Run(ScanResult result, ScanOptions options, Func<ScanResult> rescan)
    {
        if (flags.IsPatch)
        {
            var plan = Take(Plan(result, options));
            PatchOutput.Write(plan.Files, options.Paths, session);
            return result;
        }

        for (var pass = 0; pass < MostPasses; pass++)
        {
            var plan = Plan(result, options);
            if (pass == 0 || !plan.Files.IsEmpty)
            {
                Take(plan);
            }

            if (!Write(plan))
            {
                break;
            }

            result = rescan();
        }

        return result with
        {
            Failures = [.. result.Failures, .. _failures],
        };
    }

    /// <summary>Changes what standard input held and prints it; what is left is what <paramref name="rescan"/> finds then.</summary>
    public ScanResult RunSnippet(
        ScanResult result,
        ScanOptions options,
        (string Path, byte[] Bytes) source,
        Func<byte[], ScanResult> rescan
    )
    {
        var (path, bytes) = source;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var plan = PlanSnippet(result, options, path, bytes);
            if (flags.IsPatch || plan.Files.IsEmpty)
            {
                if (pass == 0)
                {
                    Take(plan);
                }

                if (flags.IsPatch)
                {
                    PatchOutput.Write(plan.Files, options.Paths, session);
                    return result;
                }

                break;
            }

            Take(plan);
            bytes = plan.Files[0].After.ToArray();
            result = rescan(bytes);
        }

        using var output = session.OpenOutput();
        output.Write(bytes);
        return result;
    }

    /// <summary>Says what was done.</summary>
    public void Tell()
    {
        foreach (var refusal in _refusals)
        {
            session.Note($"not changed: {refusal}");
        }

        session.Error.WriteLine(_tally.Tell(flags.Reason is not null, flags.IsPatch));
        if (_tally.UnsafeOnly > 0)
        {
            session.Note(
                $"{_tally.UnsafeOnly} more can be fixed with --unsafe-fixes: a default, or a value that other code uses too"
            );
        }
    }

    private FixResult Plan(ScanResult result, ScanOptions options) =>
        flags.Reason is { } reason
            ? Ignorer.Plan(result, options, reason, cancellation)
            : Fixer.Plan(result, options, flags.Request, cancellation);

    private FixResult PlanSnippet(
        ScanResult result,
        ScanOptions options,
        string path,
        byte[] bytes
    ) =>
        flags.Reason is { } reason
            ? Ignorer.Plan(result, options, reason, path, bytes, cancellation)
            : Fixer.Plan(result, options, flags.Request, path, bytes, cancellation);

    private FixResult Take(FixResult plan)
    {
        _tally.Add(plan);
        _refusals.UnionWith(plan.Refusals);
        return plan;
    }

    private bool Write(FixResult plan)
    {
        var isWritten = false;
        foreach (var file in plan.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (FileWriter.Write(file) is { } reason)
            {
                _failures.Add(new ScanFailure(file.Path, $"not changed: {reason}", true, false));
            }
            else
            {
                isWritten = true;
            }
        }

        return isWritten && _failures.Count == 0;
    }
}
