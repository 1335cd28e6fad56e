using System.Collections.Generic;

namespace BindAudit.Semantics.Linking;

/// <summary>A class of the scan.</summary>
public abstract class LinkedClass
{
    private protected LinkedClass() { }

    /// <summary>The module that defines it.</summary>
    public abstract LinkedModule Module { get; }

    /// <summary><c>module.Class</c>, as in the call graph.</summary>
    public abstract string QualifiedName { get; }

    /// <summary>Full names of this class and all its bases, scanned and external, in method resolution order.</summary>
    public abstract IReadOnlyList<string> BaseNames { get; }

    /// <summary>Whether some base could not be resolved.</summary>
    public abstract bool HasUnknownBase { get; }
}
