using BindAudit.Rules.Matching;

namespace BindAudit.Cli.Explanations;

/// <summary>Why rules that ought to match a line do not.</summary>
internal static class NearReason
{
    /// <summary>The first condition that failed at a call that begins on one-based <paramref name="line"/>; null where no rule is about such a call.</summary>
    public static string? Of(ExplainedFile file, RuleSet rules, int line)
    {
        foreach (var invocation in file.Module.Invocations)
        {
            if (file.Tree.Text.Lines.LineOf(invocation.Span.Start) + 1 != line)
            {
                continue;
            }

            foreach (var explanation in rules.Explain(file.Program, invocation))
            {
                if (explanation.Finding is null && explanation.IsNear)
                {
                    return explanation.Reason;
                }
            }
        }

        return null;
    }
}
