using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Reporting.Csv;
using BindAudit.Reporting.Html;
using BindAudit.Reporting.Json;
using BindAudit.Reporting.Markdown;
using BindAudit.Reporting.Sarif;
using BindAudit.Reporting.Services;
using BindAudit.Reporting.Terminal;

namespace BindAudit.Reporting;

/// <summary>The formats: a new one is a reporter and a line here.</summary>
public static class Reporters
{
    private static readonly ImmutableArray<IReporter> All =
    [
        new TextReporter(),
        new ConciseReporter(),
        new JsonReporter(),
        new NdjsonReporter(),
        new SarifReporter(),
        new CsvReporter(),
        new GitHubReporter(),
        new GitLabReporter(),
        new JUnitReporter(),
        new RdjsonReporter(),
        new HtmlReporter(),
        new MarkdownReporter(),
    ];

    /// <summary>The names, in the order in which help shows them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. NamesOf(All)];

    /// <summary>The reporter called <paramref name="name"/>, whatever its case, or null.</summary>
    public static IReporter? Find(string name)
    {
        foreach (var reporter in All)
        {
            if (string.Equals(reporter.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return reporter;
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(ImmutableArray<IReporter> reporters)
    {
        foreach (var reporter in reporters)
        {
            yield return reporter.Name;
        }
    }
}
