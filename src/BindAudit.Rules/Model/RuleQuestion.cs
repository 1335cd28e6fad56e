namespace BindAudit.Rules.Model;

/// <summary>An entry of <c>faq</c>.</summary>
/// <param name="Question">Markdown, as a rule one line.</param>
/// <param name="Answer">Markdown.</param>
public sealed record RuleQuestion(string Question, string Answer);
