using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using BindAudit.Reporting.Csv;
using BindAudit.Reporting.Html;
using BindAudit.Reporting.Json;
using BindAudit.Reporting.Markdown;
using BindAudit.Reporting.Sarif;
using BindAudit.Reporting.Services;
using BindAudit.Reporting.Terminal;

namespace BindAudit.Reporting;

/// <summary>The formats: a new one is a reporter, and its name in both places here.</summary>
public static class Reporters
{
    /// <summary>The names, in the order in which help shows them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "text",
        "concise",
        "json",
        "ndjson",
        "sarif",
        "csv",
        "github",
        "gitlab",
        "junit",
        "rdjson",
        "html",
        "markdown",
    ];

    /// <summary>The reporter called <paramref name="name"/>, whatever its case, or null.</summary>
    /// <remarks>Only this one is made: of all others the libraries would be loaded at every start.</remarks>
    public static IReporter? Find(string name)
    {
        if (name == "text")
        {
            return new TextReporter();
        }

        foreach (var known in Names)
        {
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            {
                return Make(known);
            }
        }

        return null;
    }

    private static IReporter? Make(string name) =>
        name switch
        {
            "text" => new TextReporter(),
            "concise" => new ConciseReporter(),
            _ => MakeOther(name),
        };

    /// <summary>Apart from those that people read: the libraries of these are loaded with the method that makes them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IReporter? MakeOther(string name) =>
        name switch
        {
            "json" => new JsonReporter(),
            "ndjson" => new NdjsonReporter(),
            "sarif" => new SarifReporter(),
            "csv" => new CsvReporter(),
            "github" => new GitHubReporter(),
            "gitlab" => new GitLabReporter(),
            "junit" => new JUnitReporter(),
            "rdjson" => new RdjsonReporter(),
            "html" => new HtmlReporter(),
            "markdown" => new MarkdownReporter(),
            _ => null,
        };
}
