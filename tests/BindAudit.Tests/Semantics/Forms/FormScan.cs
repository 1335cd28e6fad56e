using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Tests.Scanning;

namespace BindAudit.Tests.Semantics.Forms;

/// <summary>Scans a form as a project in a folder, with the built-in rules.</summary>
internal static class FormScan
{
    private static readonly RuleSet Pack = RuleLoader.Load([BuiltInPack.Read()]).Rules!;

    /// <summary>What is found in the form, told as its expectations are: the value only where one is asked for.</summary>
    public static IReadOnlyList<string> Found(Form form)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in form.Files)
        {
            folder.Write(name, text);
        }

        var options = new ScanOptions
        {
            Paths = ["."],
            WorkingDirectory = folder.FullPath,
            Rules = Pack,
            KnownRules = Pack,
            Jobs = 1,
        };
        var found = new List<string>();
        foreach (var finding in Scanner.Scan(options, null, CancellationToken.None).Findings)
        {
            found.Add(Told(finding, form.Expected));
        }

        found.Sort(string.CompareOrdinal);
        return found;
    }

    private static string Told(ReportedFinding finding, IReadOnlyList<string> expected)
    {
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Place.Path}:{finding.Place.StartLine:D3} {finding.Finding.Reach.ToString().ToLowerInvariant()}"
        );
        foreach (var one in expected)
        {
            if (one.StartsWith(told + " ", StringComparison.Ordinal))
            {
                return $"{told} {finding.Finding.Value}";
            }
        }

        return told;
    }
}
