using System;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading;

/// <summary>Turns parsed queries into chains that match, with all names resolved.</summary>
/// <param name="scope">The names.</param>
/// <param name="report">Takes place and message of an error.</param>
/// <param name="warn">Takes place and message of a warning.</param>
internal sealed class QueryCompiler(
    RuleScope scope,
    Action<QueryOffset, string> report,
    Action<QueryOffset, string> warn
)
{
    private readonly PatternCompiler _patterns = new(scope.Values, report);
    private readonly ParameterCheck _parameters = new(scope, report, warn);

    internal ImmutableArray<ChainLink> Compile(Query query) =>
        [.. query.Chains.Select(Compile).OfType<ChainLink>()];

    private static string NotYet(string what) => $"{what} is not supported yet in this version";

    private ChainLink? Compile(QueryChain chain)
    {
        var link = OfSource(chain.Source);
        foreach (var step in chain.Steps)
        {
            link = link is null ? null : WithStep(link, step);
        }

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
                report(
                    source.Offset,
                    NotYet($"`{QueryWords.WordOf(QueryWords.Sources, source.Kind)}(…)`")
                );
                return null;
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
            $"unknown type `{name}`{NearestWord.Hint(name, scope.Types.Keys.Concat(QueryWords.Sources.Keys))}"
        );
        return null;
    }

    private ChainLink? WithStep(ChainLink link, QueryStep step) =>
        step switch
        {
            NamesStep { Kind: NamesStepKind.Method } method => OfMethod(link, method),
            NamesStep { Kind: NamesStepKind.Set } set => OfSet(link, set),
            NamesStep { Kind: NamesStepKind.InFile } file => With(
                link,
                new FileCondition(Contents(file.Names))
            ),
            NamesStep other => NotSupported(other),
            WhereStep where => OfWhere(link, where),
            InsideStep inside => With(link, new ScopeCondition(inside.Scope, inside.Name)),
            NestedStep nested => OfNested(link, nested),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private ChainLink? NotSupported(NamesStep step)
    {
        report(step.Offset, NotYet($"`.{QueryWords.WordOf(QueryWords.NamesSteps, step.Kind)}(…)`"));
        return null;
    }

    private ChainLink? OfMethod(ChainLink link, NamesStep step)
    {
        foreach (var name in step.Names.Where(name => !Names.IsIdentifier(name.Content)))
        {
            report(name.Offset, $"`{name.Content}` is no method name");
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
        link.Kind == LinkKind.Set ? link.Left! : link;

    private ChainLink OfWhere(ChainLink link, WhereStep step)
    {
        _parameters.Check(link, step.Selector);
        return With(
            link,
            new ArgumentCondition(
                step.Selector,
                _patterns.Compile(step.Pattern),
                QueryPrinter.Print(step.Pattern)
            )
        );
    }

    /// <summary>Up to the first <c>.method</c> or <c>.set</c> the steps speak of the same call, from there on of the same object.</summary>
    private ChainLink? OfNested(ChainLink link, NestedStep step)
    {
        var same = (ChainLink?)(link with { Conditions = [] });
        foreach (var inner in step.Steps.TakeWhile(inner => !IsOfObject(inner)))
        {
            same = same is null ? null : WithStep(same, inner);
        }

        var links = LinksOf([.. step.Steps.SkipWhile(inner => !IsOfObject(inner))]);
        return same is null || links.IsDefault
            ? null
            : With(link, new NestedCondition(step.IsUnless, same.Conditions, links));
    }

    /// <summary>The links of steps that speak of the same object; default where one is in error.</summary>
    private ImmutableArray<ChainLink> LinksOf(ImmutableArray<QueryStep> steps)
    {
        var links = ImmutableArray.CreateBuilder<ChainLink>();
        var current = SameObject;
        foreach (var step in steps)
        {
            if (IsOfObject(step) && current.Kind == LinkKind.Set)
            {
                links.Add(current);
            }

            if (WithStep(current, step) is not { } next)
            {
                return default;
            }

            current = next;
        }

        if (current.Kind != LinkKind.SameObject)
        {
            links.Add(current);
        }

        return links.ToImmutable();
    }

    private static bool IsOfObject(QueryStep step) =>
        step is NamesStep { Kind: not NamesStepKind.InFile };

    private static ChainLink SameObject => new() { Kind = LinkKind.SameObject };

    private static ChainLink With(ChainLink link, Condition condition) =>
        link with
        {
            Conditions = link.Conditions.Add(condition),
        };

    private static ImmutableArray<string> Contents(QueryList<QueryText> names) =>
        [.. names.Select(name => name.Content)];

    private void CheckDotted(QueryList<QueryText> names)
    {
        foreach (var name in names.Where(name => !Names.IsDotted(name.Content)))
        {
            report(
                name.Offset,
                $"`{name.Content}` is no dotted name, expected such as `flask.Flask`"
            );
        }
    }
}
