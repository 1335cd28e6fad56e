using BindAudit.Rules.Model;

namespace BindAudit.Rules.Examples;

/// <summary>An example that did not come out as its rule says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Python">The example.</param>
/// <param name="MustBeFlagged">Whether it stands under <c>flagged</c>.</param>
/// <param name="Reason">One line: what happened.</param>
public sealed record ExampleFailure(Rule Rule, string Python, bool MustBeFlagged, string Reason);
