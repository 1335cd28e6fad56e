using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>A position; only an item's may be negative, counted from the end.</summary>
internal sealed class IntegerParser : Parser<char, QuerySelector>
{
    private static readonly NumberParser Number = new();

    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out QuerySelector result
    )
    {
        result = null;
        var start = state.Position;
        if (!Number.TryParse(ref state, out var number))
        {
            return false;
        }

        if (
            !int.TryParse(
                number.Digits,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var position
            )
        )
        {
            state.Position = start;
            return state.Refuse($"`{number.Digits}` is no position, expected an integer");
        }

        result = new QuerySelector(null, position, new QueryOffset(start));
        return true;
    }
}
