using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace BindAudit.Parsing.Combinators;

internal sealed class RecursiveParser<TToken, T>(Func<Parser<TToken, T>> parser, int maximumDepth)
    : Parser<TToken, T>
{
    // Written more than once under a race, always with an equal parser.
    private Parser<TToken, T>? _parser;

    public override bool TryParse(ref ParseState<TToken> state, [MaybeNullWhen(false)] out T result)
    {
        if (state.Depth >= maximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            result = default;
            return state.Refuse("nesting is too deep");
        }

        _parser ??= parser();
        state.Depth++;
        var success = _parser.TryParse(ref state, out result);
        state.Depth--;
        return success;
    }
}
