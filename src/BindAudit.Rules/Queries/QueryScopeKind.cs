namespace BindAudit.Rules.Queries;

/// <summary>Where <c>.inside</c> asks a call to stand.</summary>
internal enum QueryScopeKind
{
    Main,
    Module,
    Test,
    Function,
    Class,
}
