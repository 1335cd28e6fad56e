using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>A declared type.</summary>
internal sealed record TypeEntry
{
    /// <summary>PERF: the runtime's own empty dictionary is of 60 types, 1 ms of a start.</summary>
    internal static readonly IReadOnlyDictionary<string, Signature> NoMethods =
        new Dictionary<string, Signature>();

    internal required string Name { get; init; }

    /// <summary>Classes, or packages whose classes are meant.</summary>
    internal ImmutableArray<string> Classes { get; init; } = [];

    internal Signature? Constructor { get; init; }

    internal ImmutableArray<string> Factories { get; init; } = [];

    internal ImmutableArray<string> Instances { get; init; } = [];

    /// <summary>Attribute → name of its type.</summary>
    internal ImmutableArray<TypeAttribute> Attributes { get; init; } = [];

    internal IReadOnlyDictionary<string, Signature> Methods { get; init; } = NoMethods;
}
