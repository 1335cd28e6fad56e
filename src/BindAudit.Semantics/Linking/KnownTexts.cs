using System.Globalization;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What <c>str()</c> makes of a value (Python Library Reference, "str").</summary>
internal static class KnownTexts
{
    /// <summary>The text, or null where it is not known.</summary>
    public static string? Of(Value value) =>
        value switch
        {
            StringValue text => text.Content,
            IntegerValue number => number.Content.ToString(CultureInfo.InvariantCulture),
            BooleanValue boolean => boolean.Content ? "True" : "False",
            NoneValue => "None",
            ExternalName name => Addresses.NumberOf(name) is { } number
                ? number.ToString(CultureInfo.InvariantCulture)
                : null,
            ExternalResult address => Addresses.TextOf(address),
            _ => null,
        };
}
