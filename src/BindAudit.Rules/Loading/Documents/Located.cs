namespace BindAudit.Rules.Loading.Documents;

/// <summary>A text of a file that people write, and the zero-based UTF-16 index where it stands.</summary>
public readonly record struct Located(string Text, int Index);
