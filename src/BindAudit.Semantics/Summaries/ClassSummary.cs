using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>A class as its file alone tells it.</summary>
internal sealed class ClassSummary(string qualifiedName)
{
    /// <summary><c>module.Class</c>, as in the call graph.</summary>
    public string QualifiedName { get; } = qualifiedName;

    /// <summary>From the first statement of the class body to the end of the last.</summary>
    public TextSpan Body { get; init; }

    public ImmutableArray<Term> Bases { get; set; } = [];

    public ImmutableArray<Term> Decorators { get; set; } = [];

    /// <summary>The argument <c>metaclass</c>, or null.</summary>
    public Term? Metaclass { get; set; }

    /// <summary>What the class body binds, in the end.</summary>
    public Dictionary<string, Term> Attributes { get; } = [];

    /// <summary>Names whose class attribute is an annotated field, so that an instance may hold another value.</summary>
    public HashSet<string> Fields { get; } = [];

    /// <summary>Every annotated name of the class body, in order.</summary>
    public List<FieldSummary> FieldOrder { get; } = [];

    /// <summary>What methods assign to attributes of their first parameter.</summary>
    public Dictionary<string, List<Term>> InstanceAttributes { get; } = [];

    /// <summary>What <c>__init__</c> assigns of <see cref="InstanceAttributes"/>.</summary>
    public Dictionary<string, List<Term>> InitializedAttributes { get; } = [];
}
