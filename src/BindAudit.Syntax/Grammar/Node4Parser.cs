using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>Four parsers whose results and span make a node.</summary>
internal sealed class Node4Parser<T1, T2, T3, T4, TNode>(
    Func<T1, T2, T3, T4, TextSpan, TNode> make,
    Parser<Token, T1> parser1,
    Parser<Token, T2> parser2,
    Parser<Token, T3> parser3,
    Parser<Token, T4> parser4
) : Parser<Token, TNode>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out TNode result
    )
    {
        var first = state.Position;
        if (
            parser1.TryParse(ref state, out var value1)
            && parser2.TryParse(ref state, out var value2)
            && parser3.TryParse(ref state, out var value3)
            && parser4.TryParse(ref state, out var value4)
        )
        {
            result = make(value1, value2, value3, value4, Rule.SpanOfNode(ref state, first));
            return true;
        }

        result = default;
        return false;
    }
}
