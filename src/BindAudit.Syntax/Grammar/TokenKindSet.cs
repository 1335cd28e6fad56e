using System;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>A set of token kinds.</summary>
internal sealed class TokenKindSet
{
    private readonly bool[] _members = new bool[256];

    internal TokenKindSet(params ReadOnlySpan<TokenKind> kinds)
    {
        foreach (var kind in kinds)
        {
            _members[(byte)kind] = true;
        }
    }

    /// <summary>What an expression can begin with.</summary>
    internal static TokenKindSet Expression { get; } =
        new(
            TokenKind.Name,
            TokenKind.Number,
            TokenKind.String,
            TokenKind.FStringStart,
            TokenKind.TStringStart,
            TokenKind.Lpar,
            TokenKind.Lsqb,
            TokenKind.Lbrace,
            TokenKind.Plus,
            TokenKind.Minus,
            TokenKind.Tilde,
            TokenKind.Ellipsis,
            TokenKind.KeywordNone,
            TokenKind.KeywordTrue,
            TokenKind.KeywordFalse,
            TokenKind.KeywordNot,
            TokenKind.KeywordLambda,
            TokenKind.KeywordAwait
        );

    /// <summary>What an expression or a starred one can begin with.</summary>
    internal static TokenKindSet StarExpression { get; } = Expression.With(TokenKind.Star);

    /// <summary>Whether <paramref name="kind"/> is a member.</summary>
    internal bool Contains(TokenKind kind) => _members[(byte)kind];

    /// <summary>This set and <paramref name="kind"/>.</summary>
    internal TokenKindSet With(TokenKind kind)
    {
        var set = new TokenKindSet(kind);
        for (var at = 0; at < _members.Length; at++)
        {
            set._members[at] |= _members[at];
        }

        return set;
    }
}
