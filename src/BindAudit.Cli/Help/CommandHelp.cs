using System.IO;
using BindAudit.Cli.Commands;

namespace BindAudit.Cli.Help;

/// <summary>What <c>bindaudit COMMAND --help</c> prints.</summary>
internal static class CommandHelp
{
    /// <summary>Writes usage, arguments, options and examples.</summary>
    public static void Write(TextWriter output, Command command)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        WriteUsage(output, command);
        if (command.Positionals.Length > 0)
        {
            output.WriteLine();
            output.WriteLine("arguments:");
            foreach (var positional in command.Positionals)
            {
                HelpLine.Write(output, positional.Name, positional.Help);
            }
        }

        output.WriteLine();
        output.WriteLine("options:");
        foreach (var flag in command.Flags)
        {
            var letter = flag.Letter is null ? "" : $"-{flag.Letter}, ";
            var value =
                flag.ValueName is null ? ""
                : flag.IsValueOptional ? $"[={flag.ValueName}]"
                : " " + flag.ValueName;
            HelpLine.Write(output, letter + flag.Name + value, flag.Help);
        }

        HelpLine.Write(output, "-h, --help", "print this help");
        output.WriteLine();
        output.WriteLine("examples:");
        foreach (var example in command.Examples)
        {
            output.WriteLine("  " + example.Line);
            output.WriteLine("      " + example.Meaning);
        }
    }

    private static void WriteUsage(TextWriter output, Command command)
    {
        output.Write($"usage: bindaudit {command.Name} [OPTIONS]");
        foreach (var positional in command.Positionals)
        {
            var name = positional.Name + (positional.IsMany ? "…" : "");
            output.Write(positional.IsRequired ? " " + name : $" [{name}]");
        }

        output.WriteLine();
    }
}
