using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>An assignment to an attribute.</summary>
/// <param name="Span">The statement or call, absolute, in bytes.</param>
/// <param name="Receiver">The object or class.</param>
/// <param name="Name">The attribute's name.</param>
/// <param name="Written">What is written.</param>
/// <param name="Caller">Qualified name of the code that holds it.</param>
/// <param name="IsUnderMain">Whether it stands under <c>if __name__ == "__main__"</c>.</param>
/// <param name="IsSelf">Whether a method writes to its own object, which the class knows of.</param>
internal sealed record AttributeWriteSummary(
    TextSpan Span,
    Term Receiver,
    string Name,
    Term Written,
    string Caller,
    bool IsUnderMain,
    bool IsSelf = false
);
