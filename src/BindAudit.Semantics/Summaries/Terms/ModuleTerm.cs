using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>import a.b as c</c>: a module.</summary>
internal sealed class ModuleTerm(int index, TextSpan span, string name) : Term(index, span)
{
    public string Name { get; } = name;
}
