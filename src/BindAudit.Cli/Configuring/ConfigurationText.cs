using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using BindAudit.Cli.Flags;
using BindAudit.Reporting;
using BindAudit.Reporting.Escaping;
using BindAudit.Scanning.Configuration;

namespace BindAudit.Cli.Configuring;

/// <summary>The options in force, as a configuration file that says where each comes from.</summary>
internal static class ConfigurationText
{
    /// <summary>Writes those of <paramref name="flags"/> that were given, and what else <paramref name="configuration"/> says.</summary>
    public static void Write(
        TextWriter output,
        ImmutableArray<Flag> flags,
        AppliedConfiguration configuration
    )
    {
        var file = configuration.File;
        Line(output, $"# configuration file: {file?.Path ?? "none"}");
        foreach (var flag in flags)
        {
            if (flag.Origin is { } origin && flag.Name is not ("--config" or "--show-config"))
            {
                WriteFlag(output, flag, origin);
            }
        }

        if (file is not null)
        {
            WriteFile(output, file, configuration);
        }

        Line(output, "# all else is as `bindaudit scan --help` says");
    }

    private static void WriteFlag(TextWriter output, Flag flag, string origin)
    {
        var key = flag.Name[2..];
        if (flag is SeverityFlag)
        {
            Line(output, $"severity:  # {origin}");
            foreach (var value in flag.Given)
            {
                var at = value.LastIndexOf('=');
                Line(output, $"  {Quoted(value[..at])}: {value[(at + 1)..]}");
            }
        }
        else
        {
            var value = flag.ValueName is null
                ? ((Switch)flag).IsSet
                    ? "true"
                    : "false"
                : flag.Given.Count == 1
                    ? Quoted(flag.Given[0])
                    : List(flag.Given);
            Line(output, $"{key}: {value}  # {origin}");
        }
    }

    private static void WriteFile(
        TextWriter output,
        ConfigurationFile file,
        AppliedConfiguration configuration
    )
    {
        WriteList(output, "exclude", configuration.Exclude, file);
        WriteList(output, "include", configuration.Include, file);
        WriteList(output, "src", file.Sources.Select(source => source.Text), file);

        if (file.RequiredVersion is { } version)
        {
            Line(output, $"required-version: {Quoted(version.Text)}  # {file.Path}");
        }

        if (!file.PathRules.IsEmpty)
        {
            Line(output, $"per-path:  # {file.Path}");
        }

        foreach (var rules in file.PathRules)
        {
            Line(output, $"  {Quoted(rules.Glob)}:");
            if (!rules.Ignore.IsEmpty)
            {
                Line(output, $"    ignore: {List(rules.Ignore)}");
            }

            if (!rules.Severities.IsEmpty)
            {
                Line(output, "    severity:");
            }

            foreach (var (id, severity) in rules.Severities)
            {
                Line(output, $"      {Quoted(id)}: {FindingWords.Of(severity)}");
            }
        }
    }

    private static void WriteList(
        TextWriter output,
        string key,
        IEnumerable<string> values,
        ConfigurationFile file
    )
    {
        if (values.Any())
        {
            Line(output, $"{key}: {List(values)}  # {file.Path}");
        }
    }

    private static string List(IEnumerable<string> values) =>
        $"[{string.Join(", ", values.Select(Quoted))}]";

    // Plain where YAML reads it as the same text, else in double quotes.
    private static string Quoted(string value) =>
        value.Length > 0
        && char.IsAsciiLetterOrDigit(value[0])
        && value.All(unit =>
            char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.' or '/' or '='
        )
            ? value
            : $"\"{value.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("\"", "\\\"", System.StringComparison.Ordinal)}\"";

    private static void Line(TextWriter output, string line) =>
        output.WriteLine(TerminalText.Escape(line));
}
