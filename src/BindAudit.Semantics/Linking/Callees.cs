using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>The names under which rules know what a call runs and what an object is.</summary>
public static class Callees
{
    /// <summary>Every name for what <paramref name="invocation"/> runs; empty where nothing is known.</summary>
    /// <remarks>
    /// A construction of a scanned subclass without its own <c>__init__</c> is also one of its bases, and <c>super().__init__(…)</c>
    /// and <c>Base.__init__(self, …)</c> are constructions of the base.
    /// </remarks>
    public static IReadOnlyList<Callee> Of(Invocation invocation) =>
        throw new NotImplementedException();

    /// <summary>Full names of the classes that <paramref name="instance"/> is an instance of, or of the calls that gave it; empty for what is no instance.</summary>
    public static IReadOnlyList<string> ClassNamesOf(Value instance) =>
        throw new NotImplementedException();

    /// <summary>Whether two values are certainly one object: results of one call, or one imported object.</summary>
    public static bool AreOneObject(Value left, Value right) => throw new NotImplementedException();
}
