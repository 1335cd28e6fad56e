namespace BindAudit.Semantics.Lowering;

/// <summary>What opens a scope (Python Language Reference §4.2.1).</summary>
internal enum ScopeKind
{
    /// <summary>A module.</summary>
    Module,

    /// <summary>A class body: its names are not seen from the functions in it.</summary>
    Class,

    /// <summary>A function or lambda.</summary>
    Function,
}
