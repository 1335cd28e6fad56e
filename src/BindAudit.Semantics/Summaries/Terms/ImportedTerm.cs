using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary><c>from a.b import c</c>: a name of a module, or its submodule.</summary>
internal sealed class ImportedTerm(int index, TextSpan span, string module, string name)
    : Term(index, span)
{
    public string Module { get; } = module;

    public string Name { get; } = name;
}
