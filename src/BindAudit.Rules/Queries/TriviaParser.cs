using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>Reads white space and <c># comments</c>; never fails, so that no error names them.</summary>
internal sealed class TriviaParser : Parser<char, Unit>
{
    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = Unit.Value;
        while (!state.IsAtEnd)
        {
            var next = state.Input[state.Position];
            if (next == '#')
            {
                var rest = state.Input[state.Position..].IndexOfAny('\n', '\r');
                state.Position = rest < 0 ? state.Input.Length : state.Position + rest;
            }
            else if (char.IsWhiteSpace(next))
            {
                state.Position++;
            }
            else
            {
                break;
            }
        }

        return true;
    }
}
