namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What a condition tests of a name.</summary>
internal enum ConditionKind
{
    /// <summary><c>x</c>.</summary>
    IsTrue,

    /// <summary><c>x is None</c>.</summary>
    IsNone,

    /// <summary><c>x == "a"</c>, <c>x in ("a", "b")</c>.</summary>
    IsOneOf,

    /// <summary><c>isinstance(x, int)</c>.</summary>
    IsInteger,

    /// <summary><c>isinstance(x, A)</c>; only the call graph asks.</summary>
    IsInstance,
}
