using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>A declared type.</summary>
internal sealed record TypeEntry
{
    internal required string Name { get; init; }

    /// <summary>Classes, or packages whose classes are meant.</summary>
    internal ImmutableArray<string> Classes { get; init; } = [];

    internal Signature? Constructor { get; init; }

    internal ImmutableArray<string> Factories { get; init; } = [];

    internal ImmutableArray<string> Instances { get; init; } = [];

    /// <summary>Attribute → name of its type.</summary>
    internal ImmutableArray<KeyValuePair<string, Located>> Attributes { get; init; } = [];

    internal IReadOnlyDictionary<string, Signature> Methods { get; init; } =
        ImmutableDictionary<string, Signature>.Empty;
}
