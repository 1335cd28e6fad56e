using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What an expression computes, with names replaced by what they are bound to where it runs; evaluated when modules are linked.</summary>
/// <param name="index">Number of the term within its module, zero-based.</param>
/// <param name="span">The expression, absolute, in bytes.</param>
internal abstract class Term(int index, TextSpan span)
{
    public int Index { get; } = index;

    public TextSpan Span { get; } = span;
}
