namespace BindAudit.Rules.Loading.Documents;

/// <summary>A text of a rules file and the zero-based UTF-16 index where it stands.</summary>
internal readonly record struct Located(string Text, int Index);
