using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BindAudit.Tests.Reporting;

/// <summary>The findings of a report, read back from any format.</summary>
internal static partial class ReportedSet
{
    /// <summary>Line and rule of each finding, in the order of the report.</summary>
    public static IEnumerable<(int Line, string Rule)> Read(string format, string report) =>
        format switch
        {
            "text" => Headings().Matches(report).Select(Of),
            "concise" => Lines().Matches(report).Select(Of),
            "csv" => CsvRecords
                .Read(report)
                .Skip(1)
                .Select(record => (Number(record[1]), record[5])),
            "json" => Items(report, "findings")
                .Select(item =>
                    (
                        item.GetProperty("start").GetProperty("line").GetInt32(),
                        item.GetProperty("rule").GetString()!
                    )
                ),
            "ndjson" => report
                .Split('\n', System.StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Where(item => item.GetProperty("type").GetString() == "finding")
                .Select(item =>
                    (
                        item.GetProperty("start").GetProperty("line").GetInt32(),
                        item.GetProperty("rule").GetString()!
                    )
                ),
            "github" => Commands().Matches(report).Select(Of),
            "gitlab" => JsonDocument
                .Parse(report)
                .RootElement.EnumerateArray()
                .Select(item =>
                    (
                        item.GetProperty("location")
                            .GetProperty("lines")
                            .GetProperty("begin")
                            .GetInt32(),
                        item.GetProperty("check_name").GetString()!
                    )
                ),
            "junit" => XDocument
                .Parse(report)
                .Descendants("testcase")
                .Where(test => test.Attribute("line") is not null)
                .Select(test =>
                    (
                        Number(test.Attribute("line")!.Value),
                        test.Attribute("name")!.Value.Split(' ')[0]
                    )
                ),
            "rdjson" => Items(report, "diagnostics")
                .Select(item =>
                    (
                        item.GetProperty("location")
                            .GetProperty("range")
                            .GetProperty("start")
                            .GetProperty("line")
                            .GetInt32(),
                        item.GetProperty("code").GetProperty("value").GetString()!
                    )
                ),
            "html" => Articles().Matches(report).Select(Of),
            "markdown" => Rows().Matches(report).Select(Of),
            _ => Items(
                    JsonDocument.Parse(report).RootElement.GetProperty("runs")[0].GetRawText(),
                    "results"
                )
                .Select(item => (LineOf(item), item.GetProperty("ruleId").GetString()!)),
        };

    /// <summary>Whether lines are those of the file for services that show it, of a notebook its JSON; else of the cell.</summary>
    public static bool CountsInFile(string format) =>
        format is "sarif" or "github" or "gitlab" or "junit" or "rdjson";

    private static int LineOf(JsonElement result) =>
        result
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("region")
            .GetProperty("startLine")
            .GetInt32();

    private static JsonElement.ArrayEnumerator Items(string json, string name) =>
        JsonDocument.Parse(json).RootElement.GetProperty(name).EnumerateArray();

    private static (int Line, string Rule) Of(Match match) =>
        (Number(match.Groups["line"].Value), match.Groups["rule"].Value);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(low|medium|high|critical): (?<rule>\S+)[^\n]*\n *--> [^\n]*:(?<line>\d+):\d+$",
        RegexOptions.Multiline
    )]
    private static partial Regex Headings();

    [GeneratedRegex(
        @"^::(error|warning|notice) file=[^,]*,line=(?<line>\d+),[^\n]*?title=(?<rule>[^ :]+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Commands();

    [GeneratedRegex(
        "<article [^>]*data-rule=\"(?<rule>[^\"]+)\"[^>]*>\n<h2>.*?:(?<line>\\d+)</a></h2>",
        RegexOptions.Singleline
    )]
    private static partial Regex Articles();

    [GeneratedRegex(
        @"^\| (low|medium|high|critical)( \(suppressed\))? \| (?<rule>\S+)[^\n]*?:(?<line>\d+) \| ",
        RegexOptions.Multiline
    )]
    private static partial Regex Rows();

    [GeneratedRegex(@"^.*?:(?<line>\d+):\d+: (?<rule>\S+) ", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
