using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Text;

namespace BindAudit.Semantics.Summaries;

/// <summary>A call as written.</summary>
internal sealed class CallSummary(TextSpan span, TextSpan calleeSpan)
{
    /// <summary>The span of <c>ast.Call</c>, absolute, in bytes.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What is called, absolute, in bytes.</summary>
    public TextSpan CalleeSpan { get; } = calleeSpan;

    /// <summary>Number of the call within its module, in source order; set once the module is lowered.</summary>
    public int Index { get; set; }

    public required Term Function { get; init; }

    public required ImmutableArray<ArgumentSummary> Arguments { get; init; }

    /// <summary>Qualified name of the code that holds the call.</summary>
    public required string Caller { get; init; }

    /// <summary>The function whose body holds the call, or null.</summary>
    public FunctionSummary? Enclosing { get; init; }

    /// <summary>Whether it is a statement of its own, so that nothing takes its result.</summary>
    public bool IsStatement { get; set; }

    /// <summary>Whether it stands under <c>if __name__ == "__main__"</c>.</summary>
    public required bool IsUnderMain { get; init; }
}
