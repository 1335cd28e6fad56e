using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name, which is the parameter's of the constructor.</param>
/// <param name="Owner">The module of its default's term, or null.</param>
/// <param name="Default">What its class body assigns, or null.</param>
/// <param name="Values">Its default where that is no term of a class body, or null.</param>
internal sealed record RecordField(
    string Name,
    ModuleNode? Owner,
    Term? Default,
    ValueSet? Values = null
);
