using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Reports;

/// <summary>What a user should know beside the findings; all of it on standard error.</summary>
internal static class ScanMessages
{
    /// <summary>Points out a rules file at a scanned root that nothing refers to.</summary>
    public static void WriteUnusedRulesFiles(
        Session session,
        ImmutableArray<string> paths,
        ImmutableArray<string> used
    )
    {
        foreach (var path in paths)
        {
            var file = Path.Join(path, "rules.yaml");
            var full = Path.GetFullPath(file, session.WorkingDirectory);
            if (File.Exists(full) && !IsUsed(full, used, session) && HasVersion(full))
            {
                var shown = path == "." ? "rules.yaml" : file.Replace('\\', '/');
                session.Note($"{shown} is not used; run it with --rules {shown}");
            }
        }
    }

    /// <summary>A line for each file that could not be read.</summary>
    public static void WriteFailures(Session session, ScanResult result)
    {
        foreach (var failure in result.Failures)
        {
            session.Fail($"{failure.Path}: {failure.Message}");
        }
    }

    /// <summary>The number of findings of each rule, most first.</summary>
    public static void WriteStatistics(Session session, ImmutableArray<ReportedFinding> findings)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var reported in findings)
        {
            var id = reported.Finding.Rule.Id;
            counts[id] = counts.GetValueOrDefault(id) + 1;
        }

        var rows = new List<KeyValuePair<string, int>>(counts);
        rows.Sort(
            static (left, right) =>
                left.Value == right.Value
                    ? string.CompareOrdinal(left.Key, right.Key)
                    : right.Value.CompareTo(left.Value)
        );
        foreach (var (id, count) in rows)
        {
            session.Error.WriteLine(
                $"{count.ToString(CultureInfo.InvariantCulture), 6}  {TerminalText.Escape(id)}"
            );
        }
    }

    private static bool IsUsed(string full, ImmutableArray<string> used, Session session)
    {
        foreach (var path in used)
        {
            var named = Path.GetFullPath(path, session.WorkingDirectory);
            if (
                full == named
                || full.StartsWith(
                    Path.TrimEndingDirectorySeparator(named) + Path.DirectorySeparatorChar,
                    StringComparison.Ordinal
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVersion(string full)
    {
        try
        {
            foreach (var line in File.ReadLines(full))
            {
                if (line.StartsWith("version:", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return false;
    }
}
