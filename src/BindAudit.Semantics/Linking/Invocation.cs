using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>One call as it runs: what is called, with what. Evaluated when first asked.</summary>
public abstract class Invocation
{
    private protected Invocation() { }

    /// <summary>The module in which the call stands.</summary>
    public abstract LinkedModule Module { get; }

    /// <summary>The whole call, absolute, in bytes; the span of <c>ast.Call</c>.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The expression that is called, absolute, in bytes.</summary>
    public abstract TextSpan CalleeSpan { get; }

    /// <summary>The attribute's name where the callee is written as an attribute (<c>run</c> of <c>app.run</c>), else null: then only <see cref="Callee"/> tells.</summary>
    public abstract string? AttributeName { get; }

    /// <summary>Whether the call may run something called one of the program's wanted names, or construct a class; false only where the written name rules it out.</summary>
    public virtual bool IsOfInterest => true;

    /// <summary>Qualified name of the module, function or method whose body holds the call, as in the call graph.</summary>
    public abstract string Caller { get; }

    /// <summary>Whether it stands under <c>if __name__ == "__main__"</c>.</summary>
    public abstract bool IsUnderMain { get; }

    /// <summary>Number of positional arguments as written, starred ones included.</summary>
    public abstract int PositionalCount { get; }

    /// <summary>Names of keyword arguments as written, <c>**</c> for a splat, in order.</summary>
    public abstract ImmutableArray<string> KeywordNames { get; }

    /// <summary>Everything that may be called here.</summary>
    public abstract ValueSet Callee { get; }

    /// <summary>The arguments.</summary>
    public abstract BoundArguments Arguments { get; }

    /// <summary>The call as it runs in each call of the function around it, where its callee or arguments may differ between these; else none.</summary>
    public virtual IReadOnlyList<Invocation> Runs => [];

    /// <summary>Whether what it is given may differ between these.</summary>
    public virtual bool ArgumentsDiffer => false;

    /// <summary>The call as far as it is known without looking for callers of the functions around it, where only these tell what it runs; else null. The rest is unknown.</summary>
    public virtual Invocation? Nearby => null;

    /// <summary>The call as written: the same for all ways in which it runs.</summary>
    internal virtual Invocation Origin => this;

    /// <summary>The call's place.</summary>
    public SourcePlace Place => new(Module.Path, Span);
}
