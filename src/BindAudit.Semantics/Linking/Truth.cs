using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Truth value testing of known values (Python Library Reference, "Truth Value Testing").</summary>
internal static class Truth
{
    /// <summary>Whether the value is true, or null where that is not known.</summary>
    public static bool? Of(Value value) =>
        value switch
        {
            StringValue text => text.Content.Length > 0,
            BooleanValue boolean => boolean.Content,
            IntegerValue number => !number.Content.IsZero,
            FloatValue number => number.Content != 0,
            NoneValue => false,
            SequenceValue sequence => sequence.Items.Length > 0,
            MappingValue { IsOpen: false } mapping => mapping.Entries.Length > 0,
            BytesValue bytes => bytes.Content.Length > 0,
            PartialStringValue text => HasText(text) ? true : null,
            _ => null,
        };

    private static bool HasText(PartialStringValue text)
    {
        foreach (var piece in text.Pieces)
        {
            if (piece.Known is { Length: > 0 } || piece.IsInteger)
            {
                return true;
            }
        }

        return false;
    }
}
