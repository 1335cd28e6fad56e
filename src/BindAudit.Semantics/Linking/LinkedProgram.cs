using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Semantics.Linking;

/// <summary>Modules seen together: names resolved, calls and values evaluated on demand.</summary>
/// <remarks>One program is used by one thread; programs share nothing mutable.</remarks>
public sealed class LinkedProgram
{
    /// <summary>The modules in the order of their paths.</summary>
    public ImmutableArray<LinkedModule> Modules => throw new NotImplementedException();

    /// <summary>Every write to an attribute called <paramref name="name"/>, in order of path and place.</summary>
    public IReadOnlyList<AttributeWrite> AttributeWritesNamed(string name) =>
        throw new NotImplementedException();

    /// <summary>Links <paramref name="summaries"/>; their order does not matter.</summary>
    public static LinkedProgram Link(IEnumerable<Summaries.ModuleSummary> summaries) =>
        throw new NotImplementedException();
}
