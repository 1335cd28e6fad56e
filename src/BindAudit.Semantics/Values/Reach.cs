namespace BindAudit.Semantics.Values;

/// <summary>How far a value travelled to the place where it is used; each member is farther than the one before.</summary>
public enum Reach
{
    /// <summary>Written in the call itself.</summary>
    Literal,

    /// <summary>Through names, attributes or elements whose value is fixed.</summary>
    Constant,

    /// <summary>One possible value: a default, or one branch.</summary>
    Default,

    /// <summary>Brought in through calls.</summary>
    Flow,
}
