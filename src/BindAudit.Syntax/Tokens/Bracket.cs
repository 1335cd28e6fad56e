namespace BindAudit.Syntax.Tokens;

/// <summary>An open bracket: where it stands, what closes it, and whether it opens a replacement field of an f-string.</summary>
internal readonly record struct Bracket(int Start, byte Closer, bool IsField);
