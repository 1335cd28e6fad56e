using System;
using System.Text;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>A name that is spelled as <paramref name="word"/>.</summary>
internal sealed class SoftKeywordParser(string word) : Parser<Token, Token>
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(word);

    public override bool TryParse(ref ParseState<Token> state, out Token result)
    {
        result = state.Input[state.Position];
        if (result.Kind != TokenKind.Name || !state.BytesAt(state.Position).SequenceEqual(_bytes))
        {
            return state.Fail($"`{word}`");
        }

        state.Position++;
        return true;
    }
}
