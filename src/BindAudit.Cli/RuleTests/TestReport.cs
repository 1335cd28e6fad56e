using System.Globalization;
using System.IO;
using BindAudit.Reporting.Escaping;

namespace BindAudit.Cli.RuleTests;

/// <summary>Shows what came out of tests.</summary>
internal static class TestReport
{
    /// <summary>Writes every failure with its source, and the notes; the last line is the sum.</summary>
    public static void Write(TextWriter output, string what, TestTally tally)
    {
        foreach (var failure in tally.Failures)
        {
            output.WriteLine(TerminalText.Escape($"{failure.Place}: {failure.Message}"));
            foreach (var line in failure.Code.Split('\n'))
            {
                output.WriteLine("    " + TerminalText.Escape(line.TrimEnd('\r')));
            }

            if (failure.Reason is { } reason)
            {
                output.WriteLine(TerminalText.Escape($"    = {reason}"));
            }

            output.WriteLine();
        }

        foreach (var note in tally.Notes)
        {
            output.WriteLine(TerminalText.Escape($"note: {note}"));
        }

        var later = tally.Later == 0 ? "" : $", {Number(tally.Later)} put off";
        output.WriteLine(
            $"{what}: {Number(tally.Passed)} passed, {Number(tally.Failures.Count)} failed{later}"
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
