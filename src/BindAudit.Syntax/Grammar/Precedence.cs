using System;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>How tightly infix operators bind, loosest first (Python Language Reference §6.17).</summary>
internal static class Precedence
{
    internal const int None = 0;
    internal const int Or = 1;
    internal const int And = 2;
    internal const int Not = 3;
    internal const int Comparison = 4;
    internal const int BitOr = 5;
    internal const int BitXor = 6;
    internal const int BitAnd = 7;
    internal const int Shift = 8;
    internal const int Sum = 9;
    internal const int Term = 10;
    internal const int Factor = 11;

    private static readonly byte[] Table = CreateTable();

    /// <summary>The precedence of <paramref name="kind"/> as an infix operator, or <see cref="None"/>; <c>**</c> belongs to its left operand.</summary>
    internal static int Of(TokenKind kind) => Table[(byte)kind];

    /// <summary>The node's operator for an arithmetic or bitwise token.</summary>
    internal static BinaryOperator OperatorOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.Plus or TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.Minus or TokenKind.MinEqual => BinaryOperator.Sub,
            TokenKind.Star or TokenKind.StarEqual => BinaryOperator.Mult,
            TokenKind.At or TokenKind.AtEqual => BinaryOperator.MatMult,
            TokenKind.Slash or TokenKind.SlashEqual => BinaryOperator.Div,
            TokenKind.Percent or TokenKind.PercentEqual => BinaryOperator.Mod,
            TokenKind.DoubleStar or TokenKind.DoubleStarEqual => BinaryOperator.Pow,
            TokenKind.LeftShift or TokenKind.LeftShiftEqual => BinaryOperator.LShift,
            TokenKind.RightShift or TokenKind.RightShiftEqual => BinaryOperator.RShift,
            TokenKind.Vbar or TokenKind.VbarEqual => BinaryOperator.BitOr,
            TokenKind.Circumflex or TokenKind.CircumflexEqual => BinaryOperator.BitXor,
            TokenKind.Amper or TokenKind.AmperEqual => BinaryOperator.BitAnd,
            _ => BinaryOperator.FloorDiv,
        };

    private static byte[] CreateTable()
    {
        var table = new byte[256];
        Set(Or, TokenKind.KeywordOr);
        Set(And, TokenKind.KeywordAnd);
        Set(Comparison, TokenKind.EqEqual, TokenKind.NotEqual, TokenKind.Less, TokenKind.LessEqual);
        Set(Comparison, TokenKind.Greater, TokenKind.GreaterEqual, TokenKind.KeywordIs);
        Set(Comparison, TokenKind.KeywordIn, TokenKind.KeywordNot);
        Set(BitOr, TokenKind.Vbar);
        Set(BitXor, TokenKind.Circumflex);
        Set(BitAnd, TokenKind.Amper);
        Set(Shift, TokenKind.LeftShift, TokenKind.RightShift);
        Set(Sum, TokenKind.Plus, TokenKind.Minus);
        Set(Term, TokenKind.Star, TokenKind.Slash, TokenKind.DoubleSlash, TokenKind.Percent);
        Set(Term, TokenKind.At);
        return table;

        void Set(byte precedence, params ReadOnlySpan<TokenKind> kinds)
        {
            foreach (var kind in kinds)
            {
                table[(byte)kind] = precedence;
            }
        }
    }
}
