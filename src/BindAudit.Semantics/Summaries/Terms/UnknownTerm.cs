using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What is not followed.</summary>
internal sealed class UnknownTerm(int index, TextSpan span) : Term(index, span);
