using System;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>The words in which the grammar's rules are written, beside those of the kernel.</summary>
internal static class Rule
{
    /// <summary>One token of <paramref name="kind"/>.</summary>
    internal static Parser<Token, Token> Kind(TokenKind kind) => new TokenKindParser(kind);

    /// <summary><c>[rule]</c>: the rule where the next token is one of <paramref name="first"/>, else null.</summary>
    internal static Parser<Token, T?> OrNull<T>(this Parser<Token, T> parser, TokenKindSet first)
        where T : class => new OrNullParser<T>(first, parser);

    /// <summary><c>[rule]</c>: the rule where the next token is <paramref name="first"/>, else null.</summary>
    internal static Parser<Token, T?> OrNull<T>(this Parser<Token, T> parser, TokenKind first)
        where T : class => new OrNullParser<T>(new TokenKindSet(first), parser);

    /// <summary><c>[rule]</c> whose result is a list: the rule where the next token is <paramref name="first"/>, else empty.</summary>
    internal static Parser<Token, T[]> OrEmpty<T>(
        this Parser<Token, T[]> parser,
        TokenKind first
    ) => new OrEmptyParser<T>(first, parser);

    /// <summary>The parser that stands at the next token's kind, else <paramref name="otherwise"/>.</summary>
    internal static KindTableParser<T> Dispatch<T>(Parser<Token, T> otherwise) => new(otherwise);

    /// <summary>A node from what one parser read and its span.</summary>
    internal static Parser<Token, TNode> Node<T1, TNode>(
        Func<T1, TextSpan, TNode> make,
        Parser<Token, T1> parser1
    ) => new Node1Parser<T1, TNode>(make, parser1);

    /// <summary>A node from what two parsers read and its span.</summary>
    internal static Parser<Token, TNode> Node<T1, T2, TNode>(
        Func<T1, T2, TextSpan, TNode> make,
        Parser<Token, T1> parser1,
        Parser<Token, T2> parser2
    ) => new Node2Parser<T1, T2, TNode>(make, parser1, parser2);

    /// <summary>A node from what three parsers read and its span.</summary>
    internal static Parser<Token, TNode> Node<T1, T2, T3, TNode>(
        Func<T1, T2, T3, TextSpan, TNode> make,
        Parser<Token, T1> parser1,
        Parser<Token, T2> parser2,
        Parser<Token, T3> parser3
    ) => new Node3Parser<T1, T2, T3, TNode>(make, parser1, parser2, parser3);

    /// <summary>A node from what four parsers read and its span.</summary>
    internal static Parser<Token, TNode> Node<T1, T2, T3, T4, TNode>(
        Func<T1, T2, T3, T4, TextSpan, TNode> make,
        Parser<Token, T1> parser1,
        Parser<Token, T2> parser2,
        Parser<Token, T3> parser3,
        Parser<Token, T4> parser4
    ) => new Node4Parser<T1, T2, T3, T4, TNode>(make, parser1, parser2, parser3, parser4);

    /// <summary>From the token at <paramref name="first"/> to the last consumed one that a node can end with: the ends of lines and blocks belong to none.</summary>
    internal static TextSpan SpanOfNode(ref ParseState<Token> state, int first)
    {
        var last = state.Position - 1;
        while (last > first && IsEndOfLineOrBlock(state.Input[last].Kind))
        {
            last--;
        }

        var context = state.Grammar();
        var start = state.Input[first].Start;
        var end = last < first ? start : context.EndOf(state.Input[last]);
        return TextSpan.FromBounds(start - context.Origin, end - context.Origin);
    }

    private static bool IsEndOfLineOrBlock(TokenKind kind) =>
        kind is TokenKind.Newline or TokenKind.Dedent or TokenKind.Indent;
}
