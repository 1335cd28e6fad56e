using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Linking;

/// <summary>Comprehensions over what is known, element by element (Python Language Reference §6.2.4).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Comprehension(ModuleNode module, ComprehensionTerm term)
    {
        var rounds = new List<Dictionary<ElementTerm, ValueSet>>();
        return !AddRounds(module, term.Sources, [], rounds) ? ValueSet.Unknown
            : term.Kind == ComprehensionKind.Dict ? MappingOf(module, term, rounds)
            : SequenceOf(module, term, rounds);
    }

    /// <summary>Adds what the loops' variables are in each round, in order; tells whether all rounds are known.</summary>
    private bool AddRounds(
        ModuleNode module,
        ImmutableArray<ElementTerm> loops,
        Dictionary<ElementTerm, ValueSet> outer,
        List<Dictionary<ElementTerm, ValueSet>> rounds
    )
    {
        if (outer.Count == loops.Length)
        {
            rounds.Add(outer);
            return rounds.Count <= Operators.LongestSequence;
        }

        var loop = loops[outer.Count];
        var iterable =
            outer.Count == 0
                ? Evaluate(module, loop.Iterable)
                : Replaced(module, loop.Iterable, outer);
        if (
            loop.IsAsync
            || iterable.Possible is not [var container]
            || Items.Elements(container) is not { } elements
        )
        {
            return false;
        }

        foreach (var element in elements)
        {
            var inner = new Dictionary<ElementTerm, ValueSet>(outer) { [loop] = element };
            if (!AddRounds(module, loops, inner, rounds))
            {
                return false;
            }
        }

        return true;
    }

    private ValueSet SequenceOf(
        ModuleNode module,
        ComprehensionTerm term,
        List<Dictionary<ElementTerm, ValueSet>> rounds
    )
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(rounds.Count);
        foreach (var round in rounds)
        {
            items.Add(Replaced(module, term.Element, round));
        }

        // Which elements an `if` leaves out is not known; a loop over the rest may still meet each.
        var isOrdered = term.Kind != ComprehensionKind.Set && !term.IsFiltered;
        var kind = isOrdered ? SequenceKind.List : SequenceKind.Set;
        return Written(module, term, new SequenceValue(kind, items.MoveToImmutable()));
    }

    private ValueSet MappingOf(
        ModuleNode module,
        ComprehensionTerm term,
        List<Dictionary<ElementTerm, ValueSet>> rounds
    )
    {
        var entries = new MappingEntries();
        foreach (var round in rounds)
        {
            var value = Replaced(module, term.Value!, round);
            entries.Set(
                Replaced(module, term.Element, round),
                term.IsFiltered ? value.AtLeast(Reach.Default) : value
            );
        }

        return Written(module, term, entries.ToMapping());
    }

    /// <summary>What the term is where the loops' variables are what <paramref name="round"/> says.</summary>
    private ValueSet Replaced(
        ModuleNode module,
        Term term,
        Dictionary<ElementTerm, ValueSet> round
    ) =>
        term switch
        {
            ReferenceTerm t when IsOfRound(t.Target, round) => Replaced(module, t.Target, round),
            ElementTerm t when round.TryGetValue(t, out var element) => element,
            UnpackTerm { IsFromEnd: false } t when IsOfRound(t.Value, round) => PartOf(
                Replaced(module, t.Value, round),
                t.Position
            ),
            CallTerm { Call: { Arguments: [var argument] } call }
                when IsNamed(module, call.Function, "builtins.str") => Texts(
                Replaced(module, argument.Value, round)
            ),
            CallTerm { Call: { Arguments: [var argument] } call }
                when IsNamed(module, call.Function, "shlex.quote") => ShellTexts.Quoted(
                Replaced(module, argument.Value, round)
            ),
            SequenceTerm t => ReplacedItems(module, t, round),
            JoinedTerm t => ReplacedText(module, t, round),
            BinaryTerm t => Combined(
                module,
                t,
                Replaced(module, t.Left, round),
                Replaced(module, t.Right, round)
            ),
            _ => IsOfRound(term, round) ? ValueSet.Unknown : Evaluate(module, term),
        };

    /// <summary>Whether a loop's variable takes part in the term; what is not understood counts as one.</summary>
    private static bool IsOfRound(Term term, Dictionary<ElementTerm, ValueSet> round) =>
        term switch
        {
            ReferenceTerm t => IsOfRound(t.Target, round),
            ElementTerm t => round.ContainsKey(t),
            UnpackTerm t => IsOfRound(t.Value, round),
            ConstantTerm or GlobalTerm or ParameterTerm or ImportedTerm => false,
            AttributeTerm t => IsOfRound(t.Value, round),
            _ => true,
        };

    private static ValueSet PartOf(ValueSet pairs, int position) =>
        pairs.Possible is [{ Value: SequenceValue pair } only] && position < pair.Items.Length
            ? pair.Items[position].Within(only)
            : ValueSet.Unknown;

    private ValueSet ReplacedItems(
        ModuleNode module,
        SequenceTerm term,
        Dictionary<ElementTerm, ValueSet> round
    )
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(term.Items.Length);
        foreach (var item in term.Items)
        {
            if (item is StarredTerm)
            {
                return ValueSet.Unknown;
            }

            items.Add(Replaced(module, item, round));
        }

        return Written(module, term, new SequenceValue(term.Kind, items.MoveToImmutable()));
    }

    private ValueSet ReplacedText(
        ModuleNode module,
        JoinedTerm term,
        Dictionary<ElementTerm, ValueSet> round
    )
    {
        var text = new StringVariants();
        foreach (var part in term.Parts)
        {
            if (part is FormattedTerm { IsPlain: false })
            {
                text.AppendUnknown(isInteger: false);
            }
            else
            {
                var value = part is FormattedTerm field ? field.Value : part;
                text.Append(Replaced(module, value, round));
            }
        }

        return text.ToValues(Place(module, term));
    }

    private static Term Target(Term term) =>
        term is ReferenceTerm reference ? Target(reference.Target) : term;

    private static ValueSet Texts(ValueSet values)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in values.Possible)
        {
            var text = new StringPieces();
            builder.Add(
                text.Append(possible.Value)
                    ? possible with
                    {
                        Value = text.ToValue(),
                    }
                    : PossibleValue.Unknown
            );
        }

        return builder.Build();
    }
}
