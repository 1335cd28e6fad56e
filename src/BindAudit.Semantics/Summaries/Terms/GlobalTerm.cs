using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>A module-level name read from a function, or one that nothing has bound yet: every binding of it, a star import, or a builtin.</summary>
internal sealed class GlobalTerm(int index, TextSpan span, string name) : Term(index, span)
{
    public string Name { get; } = name;
}
