using System.Collections.Immutable;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Commands;

/// <summary>One program that is started, with its words: what <c>sudo</c>, <c>env</c>, a shell and the like put before it is gone, and an interpreter is called <c>python</c>.</summary>
public sealed record CommandLine
{
    /// <summary>The module in which it stands.</summary>
    public required LinkedModule Module { get; init; }

    /// <summary>The call or assignment, absolute, in bytes.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Qualified name of the code that holds it.</summary>
    public required string Caller { get; init; }

    /// <summary>Whether it stands under <c>if __name__ == "__main__"</c>.</summary>
    public required bool IsUnderMain { get; init; }

    /// <summary>What starts it: <c>subprocess.run</c>.</summary>
    public required string Starter { get; init; }

    /// <summary>The expression that holds the words.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The program and its arguments.</summary>
    public ImmutableArray<CommandWord> Words { get; init; } = [];

    /// <summary>Variables that are set for this program only: <c>K=v program</c>.</summary>
    public ImmutableArray<EnvironmentWrite> Variables { get; init; } = [];
}
