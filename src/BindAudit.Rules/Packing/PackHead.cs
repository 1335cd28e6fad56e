using System;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Packing;

/// <summary>A pack of which the names and queries are read when a file can matter.</summary>
/// <param name="document">Its groups; the names come with <see cref="ReadQueries"/>.</param>
/// <param name="signals">What a file must hold for one of its rules to match.</param>
/// <param name="rules">Its rules.</param>
/// <param name="body">Reads the names and queries.</param>
internal sealed class PackHead(
    RuleDocument document,
    FileSignals signals,
    Rule[] rules,
    Func<byte[]> body
)
{
    internal RuleDocument Document { get; } = document;

    internal FileSignals Signals { get; } = signals;

    internal Rule[] Rules { get; } = rules;

    /// <summary>The queries of each rule; completes <see cref="Document"/>, so it is called once.</summary>
    internal ImmutableArray<Query>[] ReadQueries()
    {
        var queries = PackInput.Read(
            new MemoryStream(body()),
            input => new PackBodyReader(input).ReadInto(Document)
        );
        return queries.Length == Rules.Length
            ? queries
            : throw PackInput.Damaged("a rule has no query");
    }

    /// <summary>As <see cref="ReadQueries"/>, to be compiled in a scope of its own.</summary>
    internal PackedChains ReadChains()
    {
        var queries = ReadQueries();
        return new PackedChains(QueryCompiler.OfChecked(new RuleScope(Document)), queries);
    }
}
