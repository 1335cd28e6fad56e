namespace BindAudit.Rules.Matching.Links;

/// <summary>What a link of a chain asks for.</summary>
internal enum LinkKind
{
    /// <summary>The construction of a type; to the left of a method, an object of the type.</summary>
    Type,

    /// <summary>A call of a function or class by its full name.</summary>
    Call,

    /// <summary>A call of a method of the object on its left.</summary>
    Method,

    /// <summary>A write to an attribute of the object on its left.</summary>
    Set,

    /// <summary>A value that is stored under a string in the object on its left.</summary>
    SetItem,

    /// <summary>An assignment at module level.</summary>
    Assign,

    /// <summary>A variable that is put into the environment.</summary>
    Environment,

    /// <summary>A program that is started.</summary>
    Command,

    /// <summary>Within <c>.also</c> and <c>.unless</c>: the object that they speak of.</summary>
    SameObject,
}
