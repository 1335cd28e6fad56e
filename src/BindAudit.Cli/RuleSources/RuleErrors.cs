using System.Collections.Generic;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.RuleSources;

/// <summary>Shows what is wrong in rules files: place, message, the line, a caret.</summary>
internal static class RuleErrors
{
    /// <summary>Writes all of <paramref name="errors"/> in their order.</summary>
    public static void Write(TextWriter output, IReadOnlyList<RuleError> errors)
    {
        foreach (var error in errors)
        {
            var kind = error.IsWarning ? "warning: " : "";
            var place = $"{error.File}:{error.Line}:{error.Column}: ";
            output.WriteLine(TerminalText.Escape(place + kind + error.Message));
            if (error.SourceLine.Trim().Length > 0)
            {
                var line = error.SourceLine.TrimEnd().Replace('\t', ' ');
                output.WriteLine("    " + TerminalText.Escape(line));
                output.WriteLine(new string(' ', error.Column + 3) + "^");
            }
        }
    }

    /// <summary>How many of <paramref name="errors"/> are not mere warnings.</summary>
    public static int CountOf(IReadOnlyList<RuleError> errors)
    {
        var count = 0;
        foreach (var error in errors)
        {
            count += error.IsWarning ? 0 : 1;
        }

        return count;
    }
}
