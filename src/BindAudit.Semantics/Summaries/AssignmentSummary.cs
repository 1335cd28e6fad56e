using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>An assignment that runs at module level: <c>bind = …</c>, <c>c.ServerApp.ip = …</c>.</summary>
/// <param name="Span">The target, absolute, in bytes.</param>
/// <param name="Path">The dotted name as written.</param>
/// <param name="Owner">What stands before the last dot, or null for a plain name.</param>
/// <param name="Root">The first name of a dotted one, or null for a plain name.</param>
/// <param name="Written">What is assigned.</param>
/// <param name="IsUnderMain">Whether it stands under <c>if __name__ == "__main__"</c>.</param>
internal sealed record AssignmentSummary(
    TextSpan Span,
    string Path,
    Term? Owner,
    Term? Root,
    Term Written,
    bool IsUnderMain
);
