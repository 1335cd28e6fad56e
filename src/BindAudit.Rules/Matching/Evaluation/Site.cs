using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>A call or write that a chain may match, under one of its meanings.</summary>
internal abstract record Site
{
    internal abstract LinkedModule Module { get; }

    internal abstract TextSpan Span { get; }

    internal abstract string Caller { get; }

    internal abstract bool IsUnderMain { get; }

    /// <summary>The resolved name of what is called or written.</summary>
    internal abstract string FullName { get; }

    /// <summary>The object of which <c>.also</c> and <c>.unless</c> speak, or null.</summary>
    internal abstract Value? Object { get; }

    /// <summary>What is written, or null for a call or a command.</summary>
    internal virtual ValueSet? Written => null;

    internal SourcePlace Place => new(Module.Path, Span);
}
