namespace BindAudit.Syntax.Tokens;

/// <summary>What the layout state machine does with a byte that begins something.</summary>
internal enum ByteClass : byte
{
    /// <summary>A leaf of <see cref="LexicalGrammar"/> reads a token.</summary>
    Leaf,

    /// <summary>An ASCII letter or underscore: <see cref="NameLeaf"/>, asked without a look into the table.</summary>
    Name,

    /// <summary>The first byte of an operator that is no bracket and no colon.</summary>
    Operator,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>White space within a line: blank, tab, form feed.</summary>
    Blank,
    LineBreak,
    Hash,
    Backslash,
    OpeningBracket,
    ClosingBracket,
    Colon,
    Quote,
}
