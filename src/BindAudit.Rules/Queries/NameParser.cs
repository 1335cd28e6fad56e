using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>A word: letters, digits and <c>_</c>, not beginning with a digit.</summary>
internal sealed class NameParser : Parser<char, string>
{
    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out string result
    )
    {
        result = Peek(ref state);
        if (result.Length == 0)
        {
            return state.Fail("name");
        }

        state.Position += result.Length;
        return true;
    }

    /// <summary>The word that begins here, or an empty string.</summary>
    internal static string Peek(ref ParseState<char> state)
    {
        var end = state.Position;
        while (end < state.Input.Length && IsPart(state.Input[end], end == state.Position))
        {
            end++;
        }

        return state.Input[state.Position..end].ToString();
    }

    private static bool IsPart(char character, bool isFirst) =>
        char.IsLetter(character) || character == '_' || (!isFirst && char.IsDigit(character));
}
