using System.Collections.Generic;

namespace BindAudit.Semantics.Lowering;

/// <summary>The names that a scope binds itself, and those it declares to belong elsewhere (Python Language Reference §4.2.2).</summary>
internal sealed class ScopeNames
{
    public HashSet<string> Bound { get; } = [];

    public HashSet<string> Globals { get; } = [];

    public HashSet<string> Nonlocals { get; } = [];

    /// <summary>Whether some function is defined inside, which may read the names.</summary>
    public bool HasInnerFunctions { get; set; }

    public bool IsLocal(string name) =>
        Bound.Contains(name) && !Globals.Contains(name) && !Nonlocals.Contains(name);
}
