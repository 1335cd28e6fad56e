using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Unfolds the known <c>*</c> and <c>**</c> splats of a call (Python Language Reference §6.3.4).</summary>
internal sealed class ArgumentBinding
{
    private readonly List<Argument> _positional = [];
    private readonly List<NamedArgument> _keywords = [];
    private readonly CallNode _call;
    private bool _hasMorePositional;
    private bool _hasMoreKeywords;

    private ArgumentBinding(CallNode call) => _call = call;

    public static BoundArguments Of(CallNode call, Evaluator evaluator)
    {
        var binding = new ArgumentBinding(call);
        foreach (var argument in call.Summary.Arguments)
        {
            binding.Add(argument, evaluator.Evaluate(call.Owner, argument.Value));
        }

        return binding.Bound();
    }

    /// <summary>The arguments as far as they are known without callers in other files.</summary>
    public static BoundArguments OfAlone(CallNode call, Evaluator evaluator)
    {
        var binding = new ArgumentBinding(call);
        foreach (var argument in call.Summary.Arguments)
        {
            var values = evaluator.EvaluateAlone(call.Owner, argument.Value);
            binding.Add(argument, values ?? ValueSet.Unknown);
        }

        return binding.Bound();
    }

    private BoundArguments Bound() =>
        new([.. _positional], [.. _keywords], _hasMorePositional, _hasMoreKeywords, _call.Place);

    private void Add(ArgumentSummary argument, ValueSet values)
    {
        var place = new SourcePlace(_call.Owner.Path, argument.Span);
        switch (argument.Kind)
        {
            case ArgumentKind.Positional:
                AddPositional(new Argument(ArgumentPresence.Given, values, place));
                break;
            case ArgumentKind.Keyword:
                var given = new Argument(ArgumentPresence.Given, values, place);
                _keywords.Add(new(argument.Keyword!, given));
                break;
            case ArgumentKind.Star:
                AddStar(values, place);
                break;
            default:
                AddDoubleStar(values, place);
                break;
        }
    }

    private void AddPositional(Argument argument)
    {
        if (!_hasMorePositional)
        {
            _positional.Add(argument);
        }
    }

    private void AddStar(ValueSet values, SourcePlace place)
    {
        var argument = new Argument(ArgumentPresence.Given, values, place);
        if (Unfold(argument) is not { } items)
        {
            _hasMorePositional = true;
            return;
        }

        foreach (var item in items)
        {
            AddPositional(item);
        }
    }

    private void AddDoubleStar(ValueSet values, SourcePlace place)
    {
        var argument = new Argument(ArgumentPresence.Given, values, place);
        if (UnfoldMapping(argument) is not { } entries)
        {
            _hasMoreKeywords = true;
            return;
        }

        _hasMoreKeywords |= entries.IsOpen;
        _keywords.AddRange(entries.Entries);
    }

    /// <summary>The elements of a tuple or list of arguments; none where it is missing, null where it is not known.</summary>
    public static ImmutableArray<Argument>? Unfold(Argument container)
    {
        if (container.Presence == ArgumentPresence.Missing)
        {
            return [];
        }

        if (container.Values.Possible is not [{ Value: SequenceValue sequence } only])
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<Argument>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            items.Add(Given(item, only, container.Place));
        }

        return items.MoveToImmutable();
    }

    /// <summary>The entries of a dict of arguments; none where it is missing, null where it is not known.</summary>
    public static KeywordSplat? UnfoldMapping(Argument container)
    {
        if (container.Presence == ArgumentPresence.Missing)
        {
            return new KeywordSplat([], false);
        }

        if (MappingUnion.Of(container.Values) is not { Value: MappingValue mapping } only)
        {
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<NamedArgument>();
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key is StringValue name)
            {
                entries.Add(new(name.Content, Given(entry.Value, only, container.Place)));
            }
        }

        return new KeywordSplat(entries.ToImmutable(), mapping.IsOpen);
    }

    private static Argument Given(ValueSet item, PossibleValue container, SourcePlace place)
    {
        var values = ImmutableArray.CreateBuilder<PossibleValue>(item.Possible.Length);
        foreach (var possible in item.Possible)
        {
            values.Add(possible.IsUnknown ? possible : possible.Within(container));
        }

        return new Argument(ArgumentPresence.Given, new ValueSet(values.MoveToImmutable()), place);
    }
}
