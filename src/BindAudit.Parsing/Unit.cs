namespace BindAudit.Parsing;

/// <summary>The result of a parser that has nothing to tell.</summary>
public readonly record struct Unit
{
    /// <summary>The only value.</summary>
    public static Unit Value => default;
}
