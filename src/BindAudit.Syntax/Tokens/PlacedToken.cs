using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>A token with its lines and columns, as a dump shows it.</summary>
/// <param name="Kind">The kind; <see cref="TokenNames.Of"/> spells it.</param>
/// <param name="Span">Where it stands, in bytes.</param>
/// <param name="Start">Its first line and column, both zero-based, the column in code points.</param>
/// <param name="End">The line and column behind it.</param>
public readonly record struct PlacedToken(
    TokenKind Kind,
    TextSpan Span,
    LinePosition Start,
    LinePosition End
);
