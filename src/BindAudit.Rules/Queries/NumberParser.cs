using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary><c>8080</c>, <c>-1</c>, <c>0.5</c>.</summary>
internal sealed class NumberParser : Parser<char, QueryNumber>
{
    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out QueryNumber result
    )
    {
        result = default;
        var start = state.Position;
        var end = start < state.Input.Length && state.Input[start] == '-' ? start + 1 : start;
        var digits = SkipDigits(ref state, end);
        if (digits == end)
        {
            return state.Fail("number");
        }

        if (digits < state.Input.Length && state.Input[digits] == '.')
        {
            var fraction = SkipDigits(ref state, digits + 1);
            digits = fraction > digits + 1 ? fraction : digits;
        }

        result = new QueryNumber(state.Input[start..digits].ToString());
        state.Position = digits;
        return true;
    }

    private static int SkipDigits(ref ParseState<char> state, int at)
    {
        while (at < state.Input.Length && char.IsAsciiDigit(state.Input[at]))
        {
            at++;
        }

        return at;
    }
}
