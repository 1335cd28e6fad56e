namespace BindAudit.Semantics.Summaries;

/// <summary>How an argument is written.</summary>
internal enum ArgumentKind
{
    /// <summary><c>f(x)</c>.</summary>
    Positional,

    /// <summary><c>f(name=x)</c>.</summary>
    Keyword,

    /// <summary><c>f(*x)</c>.</summary>
    Star,

    /// <summary><c>f(**x)</c>.</summary>
    DoubleStar,
}
