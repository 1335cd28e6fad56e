namespace BindAudit.Rules.Patterns;

/// <summary>How much a matched value is worth telling in a message; the last of the greatest is told.</summary>
internal enum Prominence
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>Anything would have done: <c>_</c>, <c>given</c>, <c>int</c>, <c>not(…)</c>.</summary>
    Incidental,

    /// <summary>A pattern asked for just this value, or for its absence.</summary>
    Named,
}
