namespace BindAudit.Cli.RuleTests;

/// <summary>Where in a line a finding is marked: <c># ^^^^</c> below it.</summary>
/// <param name="Line">One-based line that it is about.</param>
/// <param name="MarkLine">One-based line of the comment.</param>
/// <param name="Start">One-based column of the first caret, in code points.</param>
/// <param name="End">One-based, exclusive.</param>
/// <param name="Hash">One-based column of the comment, in front of which no caret can stand.</param>
internal sealed record FixtureCaret(int Line, int MarkLine, int Start, int End, int Hash);
