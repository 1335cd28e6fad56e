using System;
using System.IO;
using BindAudit.Cli.Commands;

namespace BindAudit.Cli.Help;

/// <summary>What <c>bindaudit --help</c> and <c>bindaudit rules --help</c> print.</summary>
internal static class RootHelp
{
    /// <summary>Writes the commands, or those of one <paramref name="group"/>.</summary>
    public static void Write(TextWriter output, string? group)
    {
        output.WriteLine(
            "Finds Python services that are bound to all network interfaces, by understanding the calls."
        );
        output.WriteLine();
        output.WriteLine(
            $"usage: bindaudit {group ?? "COMMAND"} {(group is null ? "" : "COMMAND ")}[OPTIONS] …"
        );
        output.WriteLine();
        output.WriteLine("commands:");
        foreach (var entry in CommandTable.Entries)
        {
            if (group is null || entry.Name.StartsWith(group + " ", StringComparison.Ordinal))
            {
                HelpLine.Write(output, entry.Name, entry.Summary);
            }
        }

        output.WriteLine();
        output.WriteLine("options:");
        HelpLine.Write(
            output,
            "-h, --help",
            "print help; after a command, its options and examples"
        );
        HelpLine.Write(output, "-V, --version", "print the version");
        WriteExamples(output, group);
        output.WriteLine();
        output.WriteLine(
            "exit codes: 0 nothing that fails, 1 findings, 2 the job could not be done, 130 interrupted"
        );
    }

    private static void WriteExamples(TextWriter output, string? group)
    {
        output.WriteLine();
        output.WriteLine("examples:");
        foreach (var entry in CommandTable.Entries)
        {
            if (group is null || entry.Name.StartsWith(group + " ", StringComparison.Ordinal))
            {
                output.WriteLine("  " + entry.Make().Examples[0].Line);
            }
        }
    }
}
