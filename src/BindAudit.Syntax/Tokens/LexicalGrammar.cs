using System;
using BindAudit.Parsing;

namespace BindAudit.Syntax.Tokens;

/// <summary>The lexical grammar as a dispatch on the first byte: 256 classes for the layout and 256 leaves for the tokens.</summary>
internal static class LexicalGrammar
{
    public static readonly NameLeaf Name = new();

    public static readonly Parser<byte, Token>[] Leaves = BuildLeaves();

    public static readonly ByteClass[] Classes = BuildClasses();

    /// <summary>For each byte, the token that it is where it stands alone; brackets, operators and delimiters only.</summary>
    public static readonly TokenKind[] Singles = BuildSingles();

    private static ByteClass[] BuildClasses()
    {
        var classes = new ByteClass[256];
        Fill(classes, " \t\f"u8, ByteClass.Blank);
        Fill(classes, "\r\n"u8, ByteClass.LineBreak);
        Fill(classes, "([{"u8, ByteClass.OpeningBracket);
        Fill(classes, ")]}"u8, ByteClass.ClosingBracket);
        Fill(classes, "'\""u8, ByteClass.Quote);
        Fill(classes, "0123456789"u8, ByteClass.Digit);
        for (var first = 0; first < 0x80; first++)
        {
            classes[first] =
                Identifier.IsAsciiStart((byte)first) ? ByteClass.Name
                : Leaves[first] is OperatorLeaf or DotLeaf ? ByteClass.Operator
                : classes[first];
        }

        classes['#'] = ByteClass.Hash;
        classes['\\'] = ByteClass.Backslash;
        classes[':'] = ByteClass.Colon;
        return classes;
    }

    private static Parser<byte, Token>[] BuildLeaves()
    {
        var leaves = new Parser<byte, Token>[256];
        var unknown = new UnknownByteLeaf();
        var unicode = new UnicodeNameLeaf();
        var number = new NumberLeaf();
        for (var first = 0; first < leaves.Length; first++)
        {
            leaves[first] =
                first >= 0x80 ? unicode
                : Identifier.IsAsciiStart((byte)first) ? Name
                : char.IsAsciiDigit((char)first) ? number
                : unknown;
        }

        leaves['.'] = new DotLeaf(number);
        leaves['`'] = new BackquoteLeaf();
        leaves['"'] = leaves['\''] = new StringLeaf();
        foreach (var leaf in OperatorTable.Leaves())
        {
            leaves[leaf.First] = leaf;
        }

        return leaves;
    }

    private static TokenKind[] BuildSingles()
    {
        var singles = new TokenKind[256];
        foreach (var leaf in OperatorTable.Leaves())
        {
            singles[leaf.First] = leaf.Single;
        }

        singles['.'] = TokenKind.Dot;
        (singles['('], singles[')']) = (TokenKind.Lpar, TokenKind.Rpar);
        (singles['['], singles[']']) = (TokenKind.Lsqb, TokenKind.Rsqb);
        (singles['{'], singles['}']) = (TokenKind.Lbrace, TokenKind.Rbrace);
        return singles;
    }

    private static void Fill(ByteClass[] classes, ReadOnlySpan<byte> bytes, ByteClass value)
    {
        foreach (var unit in bytes)
        {
            classes[unit] = value;
        }
    }
}
