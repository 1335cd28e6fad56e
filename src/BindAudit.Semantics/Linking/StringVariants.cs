using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A str that is put together from parts of which each may be one of several: every combination, as long as these are few.</summary>
/// <remarks>Only a part whose text is known adds its reach and its way: <c>f"0.0.0.0:{port}"</c> is a literal.</remarks>
internal sealed class StringVariants
{
    private readonly List<Variant> _variants = [new(new StringPieces(), PossibleValue.Unknown)];

    public void Append(string known)
    {
        foreach (var variant in _variants)
        {
            variant.Text.Append(known);
        }
    }

    public void AppendUnknown(bool isInteger)
    {
        foreach (var variant in _variants)
        {
            variant.Text.AppendUnknown(isInteger);
        }
    }

    /// <summary>Appends <c>str(part)</c>.</summary>
    public void Append(ValueSet part)
    {
        if (part.Possible is [var only])
        {
            Append(only);
        }
        else if (_variants.Count * part.Possible.Length > ValueSet.Limit)
        {
            AppendUnknown(isInteger: false);
        }
        else
        {
            Multiply(part.Possible);
        }
    }

    public ValueSet ToValues(SourcePlace place)
    {
        var builder = new ValueSetBuilder();
        foreach (var (text, way) in _variants)
        {
            var trace = new Trace(place, way.Reach == Reach.Literal ? null : way.Trace);
            builder.Add(new PossibleValue(text.ToValue(), way.Reach, trace, way.IsCertain));
        }

        return builder.Build();
    }

    private void Append(PossibleValue part)
    {
        for (var i = 0; i < _variants.Count; i++)
        {
            _variants[i] = _variants[i].With(part);
        }
    }

    private void Multiply(ImmutableArray<PossibleValue> parts)
    {
        var before = _variants.ToArray();
        _variants.Clear();
        foreach (var variant in before)
        {
            foreach (var part in parts)
            {
                _variants.Add((variant with { Text = variant.Text.Copy() }).With(part));
            }
        }
    }

    /// <summary>One combination so far.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Way">Of the parts whose text is known the one that came farthest.</param>
    private sealed record Variant(StringPieces Text, PossibleValue Way)
    {
        public Variant With(PossibleValue part)
        {
            if (!Text.Append(part.Value) || part.Reach <= Way.Reach)
            {
                return this;
            }

            return this with
            {
                Way = part with { IsCertain = part.IsCertain && Way.IsCertain },
            };
        }
    }
}
