namespace BindAudit.Cli.RuleTests;

/// <summary>An expectation of a rule's author that does not hold.</summary>
/// <param name="Place"><c>file:line</c>, or the rule and the number of its example.</param>
/// <param name="Message">One line: what was expected, and what happened.</param>
/// <param name="Code">The source that it is about.</param>
/// <param name="Reason">Why, as far as the rule can tell, or null.</param>
internal sealed record TestFailure(string Place, string Message, string Code, string? Reason);
