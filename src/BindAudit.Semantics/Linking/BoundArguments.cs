using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>The arguments of a call, with known <c>*</c> and <c>**</c> splats unfolded.</summary>
public sealed class BoundArguments
{
    private readonly ImmutableArray<Argument> _positional;
    private readonly ImmutableArray<NamedArgument> _keywords;
    private readonly Argument _hidden;
    private readonly Argument _missing;
    private readonly SourcePlace _place;

    /// <summary>Arguments of a call at <paramref name="place"/>.</summary>
    /// <param name="positional">Positional arguments that are certain in number and order.</param>
    /// <param name="keywords">Keyword arguments in order.</param>
    /// <param name="hasMorePositional">Whether an unknown <c>*</c> follows the positional ones.</param>
    /// <param name="hasMoreKeywords">Whether an unknown <c>**</c> is there.</param>
    /// <param name="place">The call's place.</param>
    public BoundArguments(
        ImmutableArray<Argument> positional,
        ImmutableArray<NamedArgument> keywords,
        bool hasMorePositional,
        bool hasMoreKeywords,
        SourcePlace place
    )
    {
        _positional = positional;
        _keywords = keywords;
        HasMorePositional = hasMorePositional;
        HasMoreKeywords = hasMoreKeywords;
        _hidden = new Argument(ArgumentPresence.MaybeHidden, ValueSet.Unknown, place);
        _place = place;
        _missing = new Argument(ArgumentPresence.Missing, ValueSet.Unknown, place);
    }

    /// <summary>Positional arguments that are certain in number and order.</summary>
    public ImmutableArray<Argument> Positional => _positional;

    /// <summary>Keyword arguments in order; names may repeat only in ill-formed calls.</summary>
    public ImmutableArray<NamedArgument> Keywords => _keywords;

    /// <summary>Whether an unknown <c>*</c> may add positional arguments.</summary>
    public bool HasMorePositional { get; }

    /// <summary>Whether an unknown <c>**</c> may add keyword arguments.</summary>
    public bool HasMoreKeywords { get; }

    /// <summary>The argument at zero-based <paramref name="position"/>, as the call writes it.</summary>
    public Argument At(int position) =>
        position < _positional.Length ? _positional[position]
        : HasMorePositional ? _hidden
        : _missing;

    /// <summary>The keyword argument <paramref name="name"/>.</summary>
    public Argument Named(string name)
    {
        foreach (var (key, argument) in _keywords)
        {
            if (key == name)
            {
                return argument;
            }
        }

        return HasMoreKeywords ? _hidden : _missing;
    }

    /// <summary>The argument of a parameter that can be given by name, and by <paramref name="position"/> unless that is null.</summary>
    public Argument Of(string name, int? position)
    {
        var named = Named(name);
        if (named.Presence == ArgumentPresence.Given || position is not { } index)
        {
            return named;
        }

        var positional = At(index);
        return positional.Presence == ArgumentPresence.Missing ? named : positional;
    }

    /// <summary>The same without the first <paramref name="count"/> positional arguments.</summary>
    internal BoundArguments Skip(int count) =>
        new(
            _positional.Length > count ? _positional[count..] : [],
            _keywords,
            HasMorePositional,
            HasMoreKeywords,
            _place
        );

    /// <summary>These arguments and, behind them, the <paramref name="later"/> ones, whose keywords win.</summary>
    internal BoundArguments Then(BoundArguments later)
    {
        var keywords = ImmutableArray.CreateBuilder<NamedArgument>();
        keywords.AddRange(later._keywords);
        foreach (var keyword in _keywords)
        {
            if (later.Named(keyword.Name).Presence != ArgumentPresence.Given)
            {
                keywords.Add(keyword);
            }
        }

        return new BoundArguments(
            HasMorePositional ? _positional : [.. _positional, .. later._positional],
            keywords.ToImmutable(),
            HasMorePositional || later.HasMorePositional,
            HasMoreKeywords || later.HasMoreKeywords,
            later._place
        );
    }
}
