using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Builtins that look attributes up.</summary>
internal sealed partial class Evaluator
{
    /// <summary><c>getattr(x, "name", default)</c>.</summary>
    public ValueSet? GetAttribute(CallNode call)
    {
        if (call.Arguments.At(1).Values.Possible is not [{ Value: StringValue name }])
        {
            return null;
        }

        var builder = new ValueSetBuilder();
        foreach (var owner in call.Arguments.At(0).Values.Possible)
        {
            builder.Add(AttributeOf(owner.Value, name.Content));
        }

        var otherwise = call.Arguments.At(2);
        if (otherwise.Presence == ArgumentPresence.Given)
        {
            builder.Add(otherwise.Values.Via(Reach.Default, call.Place));
        }

        return builder.BuildAlternatives();
    }
}
