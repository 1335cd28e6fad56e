using System.Collections.Immutable;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Packing;

/// <summary>The queries of a pack, each compiled when its rule may match somewhere; safe for several threads.</summary>
internal sealed class PackedChains(QueryCompiler compiler, ImmutableArray<Query>[] queries)
{
    private readonly ImmutableArray<ChainLink>[] _chains = new ImmutableArray<ChainLink>[
        queries.Length
    ];

    /// <summary>The chains of the rule at <paramref name="number"/>.</summary>
    internal ImmutableArray<ChainLink> Of(int number)
    {
        lock (_chains)
        {
            return _chains[number].IsDefault
                ? _chains[number] = compiler.Compile(queries[number])
                : _chains[number];
        }
    }
}
