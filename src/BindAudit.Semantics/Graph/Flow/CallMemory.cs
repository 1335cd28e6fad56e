using System.Collections.Generic;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>What a call remembers that calls more than one function, or calls what makes things.</summary>
internal sealed class CallMemory
{
    /// <summary>Functions behind the first that have got the arguments, and whether bound.</summary>
    public HashSet<(FunctionThing Function, bool IsBound)> Passed => field ??= [];

    /// <summary>What the call made, by kind.</summary>
    public Dictionary<string, Thing> Made => field ??= new(System.StringComparer.Ordinal);

    /// <summary>What was called that is no function.</summary>
    public HashSet<Thing> Called => field ??= [];
}
