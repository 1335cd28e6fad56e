using System.Text;
using BindAudit.Text;

namespace BindAudit.Cli.Inspection;

/// <summary>Source text as one word.</summary>
internal static class SourceWords
{
    /// <summary>The text of <paramref name="span"/> without white space: a dotted name as it is meant, a callee as it is compared.</summary>
    public static string Of(SourceText text, TextSpan span)
    {
        var whole = text.StringOf(span);
        var at = 0;
        while (at < whole.Length && !char.IsWhiteSpace(whole[at]))
        {
            at++;
        }

        return at == whole.Length ? whole : Without(whole, at);
    }

    private static string Without(string whole, int from)
    {
        var word = new StringBuilder(whole, 0, from, whole.Length);
        for (var at = from; at < whole.Length; at++)
        {
            if (!char.IsWhiteSpace(whole[at]))
            {
                word.Append(whole[at]);
            }
        }

        return word.ToString();
    }
}
