namespace BindAudit.Rules.Queries;

/// <summary>The patterns that are one word.</summary>
internal enum PatternWord
{
    True,
    False,
    None,
    Missing,
    Given,
    Any,
    Int,
    Written,
}
