namespace BindAudit.Cli.RuleTests;

/// <summary>How a line reads once a rule's fix was applied: <c># fixed: …</c> below it.</summary>
/// <param name="Line">One-based line that it is about.</param>
/// <param name="MarkLine">One-based line of the comment.</param>
/// <param name="Text">The line, without the blanks around it.</param>
internal sealed record FixtureFix(int Line, int MarkLine, string Text);
