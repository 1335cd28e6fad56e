namespace BindAudit.Semantics.Linking;

/// <summary>A function, method or lambda of the scan.</summary>
public abstract class LinkedFunction
{
    private protected LinkedFunction() { }

    /// <summary>The module that defines it.</summary>
    public abstract LinkedModule Module { get; }

    /// <summary><c>module.Class.method</c>, as in the call graph.</summary>
    public abstract string QualifiedName { get; }

    /// <summary>The class whose body defines it, or null.</summary>
    public abstract LinkedClass? Class { get; }
}
