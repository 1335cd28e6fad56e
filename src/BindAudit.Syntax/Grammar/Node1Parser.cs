using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>One parser whose result and span make a node.</summary>
internal sealed class Node1Parser<T1, TNode>(
    Func<T1, TextSpan, TNode> make,
    Parser<Token, T1> parser1
) : Parser<Token, TNode>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out TNode result
    )
    {
        var first = state.Position;
        if (parser1.TryParse(ref state, out var value1))
        {
            result = make(value1, Rule.SpanOfNode(ref state, first));
            return true;
        }

        result = default;
        return false;
    }
}
