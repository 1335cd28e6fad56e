using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>One of several: branches that join, a conditional expression, a name bound in a loop.</summary>
internal sealed class UnionTerm(int index, TextSpan span) : Term(index, span)
{
    /// <summary>The possible terms; filled while the module is lowered, so that a loop can name itself.</summary>
    public List<Term> Operands { get; } = [];
}
