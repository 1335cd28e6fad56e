using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Parts of texts, lists and tuples (Python Language Reference §6.3.3).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Sliced(ModuleNode module, SubscriptTerm term, SliceTerm slice)
    {
        if (
            slice.HasStep
            || !TryBound(module, slice.Lower, out var lower)
            || !TryBound(module, slice.Upper, out var upper)
        )
        {
            return ValueSet.Unknown;
        }

        var builder = new ValueSetBuilder();
        foreach (var possible in Evaluate(module, term.Value).Possible)
        {
            var part = PartOf(possible.Value, lower, upper);
            builder.Add(part is null ? PossibleValue.Unknown : possible with { Value = part });
        }

        return builder.Build().Via(Reach.Literal, Place(module, term));
    }

    /// <summary>A bound that is known, or none.</summary>
    private bool TryBound(ModuleNode module, Term? written, out int? bound)
    {
        bound = null;
        if (written is null)
        {
            return true;
        }

        if (
            Evaluate(module, written).Possible is [{ Value: IntegerValue { Content: var number } }]
            && number > short.MinValue
            && number < short.MaxValue
        )
        {
            bound = (int)number;
        }

        return bound is not null;
    }

    private static Value? PartOf(Value whole, int? lower, int? upper)
    {
        switch (whole)
        {
            case StringValue { Content: var text }:
                var (start, end) = Within(lower, upper, text.Length);
                return new StringValue(text[start..end]);
            case SequenceValue { Kind: not SequenceKind.Set } sequence:
                var (first, last) = Within(lower, upper, sequence.Items.Length);
                return new SequenceValue(sequence.Kind, sequence.Items[first..last]);
            default:
                return null;
        }
    }

    private static (int Start, int End) Within(int? lower, int? upper, int length)
    {
        var start = Clamped(lower ?? 0, length);
        return (start, int.Max(start, Clamped(upper ?? length, length)));
    }

    private static int Clamped(int bound, int length) =>
        int.Clamp(bound < 0 ? bound + length : bound, 0, length);
}
