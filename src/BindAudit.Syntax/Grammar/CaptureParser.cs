using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>NAME</c>, where <c>_</c> binds nothing.</summary>
internal sealed class CaptureParser : Parser<Token, Capture>
{
    private static readonly Capture Wildcard = new((TextSpan?)null);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Capture result
    )
    {
        result = null;
        if (!state.Expect(TokenKind.Name))
        {
            return false;
        }

        var isWildcard = state.BytesAt(state.Position - 1).SequenceEqual("_"u8);
        result = isWildcard ? Wildcard : new Capture(state.LastSpan());
        return true;
    }
}
