using System.Collections.Generic;

namespace BindAudit.Semantics.Lowering;

/// <summary>The names that a scope binds itself, and those it declares to belong elsewhere (Python Language Reference §4.2.2).</summary>
internal sealed class ScopeNames
{
    public HashSet<string> Bound { get; } = [];

    /// <summary>Whether some function or class is defined inside, which may read the names; lambdas apart.</summary>
    public bool HasInnerFunctions { get; set; }

    private HashSet<string>? Globals { get; set; }

    private HashSet<string>? Nonlocals { get; set; }

    public void AddGlobal(string name) => (Globals ??= []).Add(name);

    public void AddNonlocal(string name) => (Nonlocals ??= []).Add(name);

    public bool IsGlobal(string name) => Globals is { } names && names.Contains(name);

    public bool IsNonlocal(string name) => Nonlocals is { } names && names.Contains(name);

    public bool IsLocal(string name) =>
        Bound.Contains(name) && !IsGlobal(name) && !IsNonlocal(name);
}
