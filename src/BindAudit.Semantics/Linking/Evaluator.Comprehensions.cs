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
        if (
            term.Source is not { IsAsync: false } source
            || Evaluate(module, source.Iterable).Possible is not [var container]
            || Items.Elements(container) is not { } elements
        )
        {
            return ValueSet.Unknown;
        }

        return term.Kind == ComprehensionKind.Dict
            ? MappingOf(module, term, source, elements)
            : SequenceOf(module, term, source, elements);
    }

    private ValueSet SequenceOf(
        ModuleNode module,
        ComprehensionTerm term,
        ElementTerm source,
        ImmutableArray<ValueSet> elements
    )
    {
        var items = ImmutableArray.CreateBuilder<ValueSet>(elements.Length);
        foreach (var element in elements)
        {
            items.Add(Replaced(module, term.Element, source, element));
        }

        // Which elements an `if` leaves out is not known; a loop over the rest may still meet each.
        var isOrdered = term.Kind != ComprehensionKind.Set && !term.IsFiltered;
        var kind = isOrdered ? SequenceKind.List : SequenceKind.Set;
        return Written(module, term, new SequenceValue(kind, items.MoveToImmutable()));
    }

    private ValueSet MappingOf(
        ModuleNode module,
        ComprehensionTerm term,
        ElementTerm source,
        ImmutableArray<ValueSet> elements
    )
    {
        var entries = new MappingEntries();
        foreach (var element in elements)
        {
            var value = Replaced(module, term.Value!, source, element);
            entries.Set(
                Replaced(module, term.Element, source, element),
                term.IsFiltered ? value.AtLeast(Reach.Default) : value
            );
        }

        return Written(module, term, entries.ToMapping());
    }

    /// <summary>What the term is where the loop's variable is <paramref name="element"/>.</summary>
    private ValueSet Replaced(ModuleNode module, Term term, ElementTerm source, ValueSet element)
    {
        switch (term)
        {
            case ReferenceTerm reference:
                return Replaced(module, reference.Target, source, element);
            case ElementTerm when ReferenceEquals(term, source):
                return element;
            case UnpackTerm { IsFromEnd: false } unpack
                when ReferenceEquals(Target(unpack.Value), source):
                return
                    element.Possible is [{ Value: SequenceValue pair } only]
                    && unpack.Position < pair.Items.Length
                    ? pair.Items[unpack.Position].Within(only)
                    : ValueSet.Unknown;
            case CallTerm { Call: { Arguments: [var argument] } call }
                when IsNamed(module, call.Function, "builtins.str"):
                return Texts(Replaced(module, argument.Value, source, element));
            case CallTerm { Call: { Arguments: [var argument] } call }
                when IsNamed(module, call.Function, "shlex.quote"):
                return ShellTexts.Quoted(Replaced(module, argument.Value, source, element));
            case ConstantTerm or GlobalTerm or SequenceTerm { Items.IsEmpty: true }:
                return Evaluate(module, term);
            default:
                return ValueSet.Unknown;
        }
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
