using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BindAudit.Syntax.Grammar;

/// <summary>Rules read lists as arrays, which all are compiled with the package; nodes keep them as lists that nobody changes.</summary>
internal static class NodeArrays
{
    /// <summary>The same items, in the same memory: nobody else has the array.</summary>
    internal static ImmutableArray<T> Frozen<T>(this T[] items) =>
        ImmutableCollectionsMarshal.AsImmutableArray(items);
}
