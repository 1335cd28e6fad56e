using System;
using System.Linq;

namespace BindAudit.Tests.Cli;

/// <summary>A project of two files, each with a finding, below a configuration.</summary>
internal static class ConfiguredProject
{
    private const string Python = "import flask\nflask.Flask('a').run('0.0.0.0')\n";

    /// <summary>The project with <paramref name="yaml"/> as its configuration; null for none.</summary>
    internal static CommandRun Project(string? yaml) =>
        (yaml is null ? new CommandRun() : new CommandRun().With(".bindaudit.yaml", yaml))
            .With("src/a.py", Python)
            .With("web/t.py", Python);

    /// <summary>Paths and severities of a CSV report.</summary>
    internal static string Found(string csv) =>
        string.Join(
            "; ",
            csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(cells => $"{cells[0]} {cells[6]}")
        );
}
