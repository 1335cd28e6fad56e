namespace BindAudit.Rules.Loading.Documents;

/// <summary>A text of a file that people write, and the zero-based UTF-16 index where it stands.</summary>
public sealed record Located(string Text, int Index);
