using System;
using System.Linq;
using BindAudit.Cli.Commands;
using BindAudit.Reporting;
using Xunit;

namespace BindAudit.Tests.Architecture;

public sealed class DocumentationTests
{
    private static readonly string Page = Repository.Read("docs/command-line.md");

    [Fact]
    public void Every_command_is_documented() =>
        Tidy.None(
            CommandTable
                .Entries.Select(entry => entry.Name)
                .Where(name =>
                    !Page.Contains($"`bindaudit {name} ", StringComparison.Ordinal)
                    && !Page.Contains($"`bindaudit {name}`", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void Every_option_of_a_scan_is_documented() =>
        Tidy.None(
            new ScanCommand()
                .Flags.Select(flag => flag.Name)
                .Where(name => !Page.Contains($"`{name}", StringComparison.Ordinal))
        );

    [Fact]
    public void Every_documented_option_exists() =>
        Tidy.None(
            DocumentedOptions()
                .Except(new ScanCommand().Flags.Select(flag => flag.Name))
                .Except(new GraphCommand().Flags.Select(flag => flag.Name))
                .Except(["--help", "--version", "--diff"])
        );

    [Fact]
    public void Every_format_is_documented() =>
        Tidy.None(
            Reporters.Names.Where(name => !Page.Contains($"| `{name}` |", StringComparison.Ordinal))
        );

    private static string[] DocumentedOptions() =>
        [
            .. Page.Split('`')
                .Where(code => code.StartsWith("--", StringComparison.Ordinal))
                .Select(code => code.Split(' ', '=', '[')[0])
                .Distinct(),
        ];
}
