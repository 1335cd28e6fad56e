using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>A function, method or lambda as its file alone tells it.</summary>
/// <remarks>Most have no <c>yield</c> and no inner function: what they lack is not made.</remarks>
internal sealed class FunctionSummary(string qualifiedName, TextSpan span, ClassSummary? enclosing)
{
    /// <summary><c>module.Class.method</c>, as in the call graph.</summary>
    public string QualifiedName { get; } = qualifiedName;

    /// <summary>The definition, absolute, in bytes.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The class whose body holds the definition, or null.</summary>
    public ClassSummary? Class { get; } = enclosing;

    public ImmutableArray<ParameterSummary> Parameters { get; set; } = [];

    public ImmutableArray<Term> Decorators { get; set; } = [];

    /// <summary>What is written behind its arrow, or null.</summary>
    public Term? ReturnAnnotation { get; set; }

    /// <summary>What its <c>return</c> statements give; a lambda's body.</summary>
    public List<Term> Returns => field ??= [];

    /// <summary>Its <c>yield</c> and <c>yield from</c>.</summary>
    public List<YieldTerm> Yields => field ??= [];

    /// <summary>Every binding of each local name that an inner function may read.</summary>
    public Dictionary<string, List<Term>> Bindings => field ??= [];

    /// <summary>Whether it holds <c>yield</c>, so that a call gives an iterator.</summary>
    public bool IsGenerator { get; set; }

    /// <summary>Whether some path ends without <c>return</c>.</summary>
    public bool FallsThrough { get; set; } = true;
}
