using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>Two parsers whose results and span make a node.</summary>
internal sealed class Node2Parser<T1, T2, TNode>(
    Func<T1, T2, TextSpan, TNode> make,
    Parser<Token, T1> parser1,
    Parser<Token, T2> parser2
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
        )
        {
            result = make(value1, value2, Rule.SpanOfNode(ref state, first));
            return true;
        }

        result = default;
        return false;
    }
}
