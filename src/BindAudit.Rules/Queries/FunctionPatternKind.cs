namespace BindAudit.Rules.Queries;

/// <summary>The patterns that take one string.</summary>
internal enum FunctionPatternKind
{
    Regex,
    Glob,
    Bytes,
    Symbol,
}
