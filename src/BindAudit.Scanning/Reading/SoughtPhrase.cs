namespace BindAudit.Scanning.Reading;

/// <summary>A name of more than one word.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Before">What stands before its last word.</param>
/// <param name="IsAnywhere">Whether it counts in the middle of a text as well.</param>
internal sealed record SoughtPhrase(int Number, byte[] Before, bool IsAnywhere);
