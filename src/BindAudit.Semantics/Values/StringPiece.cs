namespace BindAudit.Semantics.Values;

/// <summary>A stretch of a partly known str.</summary>
/// <param name="Known">The text, or null where it is not known.</param>
/// <param name="IsInteger">Where the text is not known: whether it is the decimal form of an integer.</param>
public sealed record StringPiece(string? Known, bool IsInteger = false);
