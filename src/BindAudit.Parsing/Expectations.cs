using System.Collections.Generic;
using System.Text;

namespace BindAudit.Parsing;

/// <summary>Puts expectations into words.</summary>
internal static class Expectations
{
    /// <summary><c>expected a, b or c</c>, in the given order.</summary>
    internal static string Phrase(IReadOnlyList<string> expected)
    {
        if (expected.Count == 0)
        {
            return "unexpected input";
        }

        var phrase = new StringBuilder("expected ").Append(expected[0]);
        for (var at = 1; at < expected.Count; at++)
        {
            phrase.Append(at == expected.Count - 1 ? " or " : ", ").Append(expected[at]);
        }

        return phrase.ToString();
    }
}
