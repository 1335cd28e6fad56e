using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Packing;
using BindAudit.Rules.Patterns;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading;

/// <summary>Turns parsed queries into chains that match, with all names resolved.</summary>
/// <param name="scope">The names.</param>
/// <param name="report">Takes place and message of an error.</param>
/// <param name="warn">Takes place and message of a warning.</param>
internal sealed partial class QueryCompiler(
    RuleScope scope,
    Action<QueryOffset, string> report,
    Action<QueryOffset, string> warn
)
{
    private PatternCompiler _patterns = new(scope.Values, report, warn: warn);
    private ParameterCheck? _parameters = new(scope, report, warn);

    /// <summary>A compiler of queries that were compiled before, and are known to be right.</summary>
    internal static QueryCompiler OfChecked(RuleScope scope) =>
        new(scope, Refuse, Refuse)
        {
            _parameters = null,
            _patterns = new PatternCompiler(scope.Values, Refuse, isChecked: true),
        };

    internal ImmutableArray<ChainLink> Compile(Query query) => Compile([query]);

    internal ImmutableArray<ChainLink> Compile(params ImmutableArray<Query> queries) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Links(queries));

    /// <summary>The same as an array of its own.</summary>
    internal ChainLink[] Links(ImmutableArray<Query> queries)
    {
        var links = new List<ChainLink>();
        foreach (var query in queries)
        {
            for (var at = 0; at < query.Chains.Count; at++)
            {
                if (Compile(query.Chains[at]) is { } link)
                {
                    links.Add(link);
                }
            }
        }

        return [.. links];
    }

    private static void Refuse(QueryOffset offset, string message) =>
        throw PackInput.Damaged(message);

    private ChainLink? Compile(QueryChain chain)
    {
        var link = OfSource(chain.Source);
        for (var at = 0; at < chain.Steps.Count; at++)
        {
            link = link is null ? null : WithStep(link, chain.Steps[at]);
        }

        CheckFile(chain, link);
        return link;
    }

    private ChainLink? OfSource(QuerySource source)
    {
        switch (source.Kind)
        {
            case QuerySourceKind.NamedType:
                return OfNamedType(source);
            case QuerySourceKind.Type:
                CheckDotted(source.Names);
                return new ChainLink
                {
                    Kind = LinkKind.Type,
                    Type = new TypeFacts(
                        new TypeEntry { Name = "type", Classes = Contents(source.Names) }
                    ),
                    Signatures = scope.Signatures,
                };
            case QuerySourceKind.Call:
                CheckDotted(source.Names);
                return new ChainLink
                {
                    Kind = LinkKind.Call,
                    Names = Contents(source.Names),
                    Signatures = scope.Signatures,
                };
            default:
                return OfOther(source);
        }
    }

    private ChainLink? OfNamedType(QuerySource source)
    {
        var name = source.Names[0].Content;
        if (scope.Types.TryGetValue(name, out var type))
        {
            return new ChainLink
            {
                Kind = LinkKind.Type,
                Type = type,
                Signatures = scope.Signatures,
            };
        }

        report(
            source.Offset,
            $"unknown type `{name}`{NearestWord.Hint(name, scope.Types.Keys.Concat(QueryWords.Sources.Words))}"
        );
        return null;
    }

    private ChainLink? WithStep(ChainLink link, QueryStep step) =>
        step switch
        {
            NamesStep { Kind: NamesStepKind.Method } method => OfMethod(link, method),
            NamesStep { Kind: NamesStepKind.Set } set => OfSet(link, set),
            NamesStep { Kind: NamesStepKind.SetItem } item => OfSetItem(link, item),
            NamesStep { Kind: NamesStepKind.InFile } file => With(
                link,
                new FileCondition(Contents(file.Names))
            ),
            WhereStep where => OfWhere(link, where),
            InsideStep inside => With(link, new ScopeCondition(inside.Scope, inside.Name)),
            NestedStep nested => OfNested(link, nested),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private ChainLink? OfMethod(ChainLink link, NamesStep step)
    {
        if (!HasObject(link, step))
        {
            return null;
        }

        for (var at = 0; at < step.Names.Count; at++)
        {
            var name = step.Names[at];
            if (!Names.IsIdentifier(name.Content))
            {
                report(name.Offset, $"`{name.Content}` is no method name");
            }
        }

        return new ChainLink
        {
            Kind = LinkKind.Method,
            Left = ObjectOf(link),
            Names = Contents(step.Names),
            Signatures = scope.Signatures,
        };
    }

    private ChainLink? OfSet(ChainLink link, NamesStep step)
    {
        if (!HasObject(link, step))
        {
            return null;
        }

        CheckDotted(step.Names);
        return new ChainLink
        {
            Kind = LinkKind.Set,
            Left = ObjectOf(link),
            Names = Contents(step.Names),
        };
    }

    /// <summary>After a write the object is the one that was written to.</summary>
    private static ChainLink ObjectOf(ChainLink link) =>
        link.Kind is LinkKind.Set or LinkKind.SetItem ? link.Left! : link;

    private ChainLink OfWhere(ChainLink link, WhereStep step)
    {
        _parameters?.Check(link, step.Selector);
        return With(
            link,
            new ArgumentCondition(step.Selector, _patterns.Compile(step.Pattern), step.Pattern)
        );
    }

    private static ChainLink With(ChainLink link, Condition condition) =>
        link with
        {
            Conditions = link.Conditions.Add(condition),
        };

    private static ImmutableArray<string> Contents(QueryList<QueryText> names)
    {
        var contents = new string[names.Count];
        for (var at = 0; at < contents.Length; at++)
        {
            contents[at] = names[at].Content;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(contents);
    }

    private void CheckDotted(QueryList<QueryText> names)
    {
        for (var at = 0; at < names.Count; at++)
        {
            var name = names[at];
            if (!Names.IsDotted(name.Content))
            {
                report(
                    name.Offset,
                    $"`{name.Content}` is no dotted name, expected such as `flask.Flask`"
                );
            }
        }
    }
}
