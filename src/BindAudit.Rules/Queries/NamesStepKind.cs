namespace BindAudit.Rules.Queries;

/// <summary>The steps that take names.</summary>
internal enum NamesStepKind
{
    Method,
    Set,
    SetItem,
    InFile,
}
