using System.Collections.Generic;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>What a call hands over.</summary>
/// <param name="Positional">Arguments by position; those after a <c>*</c> are counted as if it were empty.</param>
/// <param name="Keywords">Arguments by name.</param>
/// <param name="Stars">What is unfolded with <c>*</c>, and the position at which it begins.</param>
/// <param name="DoubleStars">What is unfolded with <c>**</c>.</param>
internal sealed record Arguments(
    Variable[] Positional,
    (string Name, Variable Value)[] Keywords,
    (int Position, Variable Value)[] Stars,
    Variable[] DoubleStars
)
{
    public static readonly Arguments None = Of();

    /// <summary>Arguments by position only.</summary>
    public static Arguments Of(params Variable[] positional) => new(positional, [], [], []);

    /// <summary>The argument of that position or, unless null, name; null where there is none.</summary>
    public Variable? Find(int position, string? name = null)
    {
        if (position < Positional.Length && position >= 0)
        {
            return Positional[position];
        }

        foreach (var (word, value) in Keywords)
        {
            if (word == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The same without the first <paramref name="count"/> positions.</summary>
    public Arguments Skip(int count)
    {
        var rest = count < Positional.Length ? Positional[count..] : [];
        var stars = new (int, Variable)[Stars.Length];
        for (var i = 0; i < stars.Length; i++)
        {
            stars[i] = (System.Math.Max(0, Stars[i].Position - count), Stars[i].Value);
        }

        return new Arguments(rest, Keywords, stars, DoubleStars);
    }

    /// <summary>These and, behind them, <paramref name="later"/> ones.</summary>
    public Arguments Then(Arguments later)
    {
        var stars = new List<(int, Variable)>(Stars);
        foreach (var (position, value) in later.Stars)
        {
            stars.Add((position + Positional.Length, value));
        }

        return new Arguments(
            [.. Positional, .. later.Positional],
            [.. Keywords, .. later.Keywords],
            [.. stars],
            [.. DoubleStars, .. later.DoubleStars]
        );
    }

    /// <summary>Lets <paramref name="consumer"/> know what is handed over by position or name.</summary>
    public void FlowTo(Consumer consumer)
    {
        foreach (var value in Positional)
        {
            value.FlowTo(consumer);
        }

        foreach (var (_, value) in Keywords)
        {
            value.FlowTo(consumer);
        }
    }

    /// <summary>Whether <paramref name="thing"/> is handed over by position or name.</summary>
    public bool Hold(Things.Thing thing)
    {
        foreach (var value in Positional)
        {
            if (value.Holds(thing))
            {
                return true;
            }
        }

        foreach (var (_, value) in Keywords)
        {
            if (value.Holds(thing))
            {
                return true;
            }
        }

        return false;
    }
}
