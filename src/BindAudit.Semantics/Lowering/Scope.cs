using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Lowering;

/// <summary>A scope while its body is lowered.</summary>
internal sealed class Scope(ScopeKind kind, Scope? outer, string qualifiedName, ScopeNames names)
{
    private Dictionary<string, List<string>>? _attributePaths;

    public ScopeKind Kind { get; } = kind;

    public Scope? Outer { get; } = outer;

    public string QualifiedName { get; } = qualifiedName;

    public ScopeNames Names { get; } = names;

    public FunctionSummary? Function { get; init; }

    public ClassSummary? Class { get; init; }

    /// <summary>In a method, the name of its first parameter.</summary>
    public string? SelfName { get; init; }

    /// <summary>What a method wrote to the attributes of its object, by name; null for nothing.</summary>
    public Dictionary<string, List<Term>>? Pending { get; set; }

    /// <summary>Those of <see cref="Pending"/> that others may have looked at.</summary>
    public HashSet<string> Shown => field ??= [];

    public Bindings Current { get; set; } = new(null);

    /// <summary>Whether an inner function may read the names, so that each of their bindings matters.</summary>
    public bool HasReaders { get; init; }

    /// <summary>The loop around the current point, or null.</summary>
    public LoopExits? Loop { get; set; }

    public int LambdaCount { get; set; }

    /// <summary>The name under which the call graph knows the code that runs here: class bodies belong to what is around them.</summary>
    public string Caller => Kind == ScopeKind.Class ? Outer!.Caller : QualifiedName;

    /// <summary>Binds a dotted path such as <c>self.host</c>, until <paramref name="root"/> is bound again or may have changed.</summary>
    public void BindPath(string root, string path, Term term)
    {
        _attributePaths ??= [];
        if (!_attributePaths.TryGetValue(root, out var paths))
        {
            _attributePaths[root] = paths = [];
        }

        if (!paths.Contains(path))
        {
            paths.Add(path);
        }

        ForgetPaths(root, path + ".");
        Current.Bind(path, term);
    }

    /// <summary>Whether any dotted path was bound.</summary>
    public bool HasAnyPaths => _attributePaths is not null;

    /// <summary>Whether any dotted path that begins with <paramref name="root"/> was bound.</summary>
    public bool HasPaths(string root) => _attributePaths?.ContainsKey(root) == true;

    /// <summary>Forgets what is known of attributes below <paramref name="prefix"/> of <paramref name="root"/>.</summary>
    public void ForgetPaths(string root, string prefix)
    {
        if (_attributePaths is null || !_attributePaths.TryGetValue(root, out var paths))
        {
            return;
        }

        foreach (var path in paths)
        {
            if (path.StartsWith(prefix, System.StringComparison.Ordinal))
            {
                Current.Bind(path, null);
            }
        }
    }
}
