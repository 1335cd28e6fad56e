using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>What writes and commands match, as docs/query-language.md says it, as simply as can be.</summary>
internal sealed class StatementMatcher(IReadOnlyList<ReferenceStatement> statements)
{
    /// <summary>The options of which the chain asks for the value.</summary>
    private string[] _options = [];

    /// <summary>The numbers of the statements that match.</summary>
    public IEnumerable<int> Match(Query query) =>
        Enumerable
            .Range(0, statements.Count)
            .Where(at => query.Chains.Any(chain => Fits(chain, statements[at])));

    private bool Fits(QueryChain chain, ReferenceStatement statement)
    {
        var steps = chain.Steps.ToList();
        var names = chain.Source.Names;
        if (chain.Source.Kind == QuerySourceKind.Type)
        {
            names = ((NamesStep)steps[0]).Names;
            steps.RemoveAt(0);
        }

        _options =
        [
            .. steps.OfType<WhereStep>().SelectMany(where => where.Selector.Name?.Split('/') ?? []),
        ];
        return KindOf(chain) == statement.Kind
            && names.Any(name => IsNamed(name.Content, statement.Name))
            && CanStand(statement)
            && ReferenceMatcher.All(steps.Select(step => Holds(step, statement))) == true;
    }

    private static ReferenceStatementKind KindOf(QueryChain chain) =>
        chain.Source.Kind switch
        {
            QuerySourceKind.Env => ReferenceStatementKind.Environment,
            QuerySourceKind.Assign => ReferenceStatementKind.Assignment,
            QuerySourceKind.Command => ReferenceStatementKind.Command,
            _ => KindOf((NamesStep)chain.Steps[0]),
        };

    private static ReferenceStatementKind KindOf(NamesStep step) =>
        step.Kind == NamesStepKind.Set ? ReferenceStatementKind.Set : ReferenceStatementKind.Item;

    private static bool IsNamed(string asked, string name) =>
        asked == name || (asked == "lib.*.bind" && name == "lib.cfg.bind");

    /// <summary>Of three objects two are a <c>lib.A</c>; an assignment counts at module level only.</summary>
    private static bool CanStand(ReferenceStatement statement) =>
        statement.Kind switch
        {
            ReferenceStatementKind.Set or ReferenceStatementKind.Item => statement.Owner < 2,
            ReferenceStatementKind.Assignment => statement.Scope
                is ReferenceScope.Module
                    or ReferenceScope.Main,
            _ => true,
        };

    private bool? Holds(QueryStep step, ReferenceStatement statement) =>
        step switch
        {
            WhereStep where => Holds(where, statement),
            InsideStep inside => statement.IsInside(inside.Scope),
            NamesStep file => file.Names[0].Content == "e*.py",
            NestedStep { IsUnless: true } nested => Nested(nested, statement) == false,
            NestedStep nested => Nested(nested, statement),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    private bool? Nested(NestedStep nested, ReferenceStatement statement)
    {
        if (nested.Steps[0] is not NamesStep other)
        {
            return ReferenceMatcher.All(nested.Steps.Select(step => Holds(step, statement)));
        }

        var names = other.Names.Select(name => name.Content).ToArray();
        return ReferenceMatcher.Any(
            statements
                .Where(write => write.Kind == KindOf(other) && write.Owner == statement.Owner)
                .Where(write => names.Contains(write.Name))
                .Select(write =>
                    ReferenceMatcher.All(nested.Steps.Skip(1).Select(step => Holds(step, write)))
                )
        );
    }

    private bool? Holds(WhereStep where, ReferenceStatement statement) =>
        statement.Kind != ReferenceStatementKind.Command
            ? ReferenceMatcher.Holds(where.Pattern, statement.Value, false)
        : where.Selector.Name is { } spellings
            ? Option(where.Pattern, spellings.Split('/'), statement.Words)
        : Positional(where.Pattern, where.Selector.Position, statement.Words);

    /// <summary>An unknown positional word may be the option.</summary>
    private static bool? Option(
        QueryPattern pattern,
        string[] spellings,
        IReadOnlyList<ReferenceWord> words
    ) =>
        OfAny(
            pattern,
            [.. words.Where(word => spellings.Contains(word.Name)).Select(word => word.Value)],
            words.Any(word => word.Option.Length == 0 && word.Value.IsUnknown)
        );

    /// <summary>What may be the positional word: an unknown one may be none, and what stands behind an option that takes no value may be one.</summary>
    private bool? Positional(QueryPattern pattern, int position, IReadOnlyList<ReferenceWord> words)
    {
        var found = new List<ReferenceValue>();
        var (certain, possible) = (0, 0);
        foreach (var word in words.Where(word => word.MayBePositional(_options)))
        {
            if (certain <= position && position <= possible)
            {
                found.Add(word.Value);
            }

            possible++;
            certain += word.Option.Length > 0 || word.Value.IsUnknown ? 0 : 1;
        }

        return OfAny(pattern, [.. found], false);
    }

    /// <summary>Of several values one must fit; <c>not</c> asks it of all.</summary>
    private static bool? OfAny(QueryPattern pattern, ReferenceValue[] values, bool isHidden) =>
        values.Length == 0
            ? ReferenceMatcher.Holds(pattern, null, isHidden)
            : pattern switch
            {
                NestedPattern { Kind: NestedPatternKind.Not } not => !OfAny(
                    not.Inner,
                    values,
                    false
                ),
                NestedPattern { Kind: NestedPatternKind.Certainly } sure => OfAny(
                    sure.Inner,
                    values,
                    false
                ) == true,
                _ => ReferenceMatcher.Any(
                    values.Select(value => ReferenceMatcher.Holds(pattern, value, false))
                ),
            };
}
