using System.IO;

namespace BindAudit.Cli.Help;

/// <summary>A term and what it means, side by side.</summary>
internal static class HelpLine
{
    private const int Column = 28;

    /// <summary>Writes both, on two lines where the term is long.</summary>
    public static void Write(TextWriter output, string term, string meaning)
    {
        output.Write("  ");
        output.Write(term);
        if (term.Length + 4 > Column)
        {
            output.WriteLine();
            output.Write(new string(' ', Column));
        }
        else
        {
            output.Write(new string(' ', Column - 2 - term.Length));
        }

        output.WriteLine(meaning);
    }
}
