using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>One call that was found; the same may be found again.</summary>
/// <param name="From">The caller's number.</param>
/// <param name="To">The callee's number.</param>
/// <param name="Site">Where.</param>
internal readonly record struct FoundCall(int From, int To, SourcePlace Site);
