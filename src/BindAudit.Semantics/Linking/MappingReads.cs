using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>conf.get("host", "0.0.0.0")</c> of an object of which nothing is known: whatever it is, the call says what is meant where it has nothing.</summary>
internal static class MappingReads
{
    /// <summary>Adds the default to what else the call may give; <paramref name="values"/> as they are where the call reads no entry by its name or gives no text.</summary>
    public static ValueSet OrDefault(ValueSet values, Invocation call)
    {
        if (
            call.AttributeName is not ("get" or "pop" or "setdefault")
            || call.PositionalCount is 0 or > 2
            || call.Arguments.At(0).Values.Possible is not [{ Value: StringValue key }]
            || !IsKey(key.Content)
            || DefaultOf(call) is not { Presence: ArgumentPresence.Given } otherwise
        )
        {
            return values;
        }

        var builder = new ValueSetBuilder();
        builder.Add(values);
        foreach (var possible in otherwise.Values.Possible)
        {
            if (possible.Value is StringValue or PartialStringValue)
            {
                builder.Add(ValueSet.Of(possible).Via(Reach.Default, call.Place));
            }
        }

        return builder.BuildAlternatives();
    }

    private static Argument DefaultOf(Invocation call)
    {
        var positional = call.Arguments.At(1);
        if (positional.Presence != ArgumentPresence.Missing)
        {
            return positional;
        }

        var named = call.Arguments.Named("default");
        return named.Presence == ArgumentPresence.Given ? named : call.Arguments.Named("fallback");
    }

    /// <summary>Neither an address nor a path, as other methods of that name take them.</summary>
    private static bool IsKey(string text) =>
        text.Length > 0 && !text.Contains('/', System.StringComparison.Ordinal);
}
