using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary><c>receiver[key] = written</c>.</summary>
/// <param name="Span">The target, absolute, in bytes.</param>
/// <param name="Receiver">The container.</param>
/// <param name="Key">The key.</param>
/// <param name="Written">What is written.</param>
/// <param name="Caller">Qualified name of the code that holds it.</param>
/// <param name="IsUnderMain">Whether it stands under <c>if __name__ == "__main__"</c>.</param>
internal sealed record ItemWriteSummary(
    TextSpan Span,
    Term Receiver,
    Term Key,
    Term Written,
    string Caller,
    bool IsUnderMain
);
