using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Methods of known strings and containers.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The result of a method of a str, tuple, list or dict that is known; null where the receiver is something else.</summary>
    private ValueSet? ConstantMethod(CallNode call)
    {
        if (call.Summary.Function is not AttributeTerm attribute)
        {
            return null;
        }

        var receivers = Evaluate(call.Owner, attribute.Value);
        if (receivers.Possible is not [{ Value: StringValue or MappingValue } receiver])
        {
            return null;
        }

        return receiver.Value is StringValue text
            ? StringMethod(call, attribute.Name, text.Content, receiver)
            : MappingMethod(call, attribute.Name, receiver);
    }

    private static ValueSet StringMethod(
        CallNode call,
        string name,
        string text,
        PossibleValue receiver
    )
    {
        var arguments = call.Arguments;
        var value = name switch
        {
            "format" => BraceFormat.Apply(text, arguments),
            "join" when arguments.At(0).Values.Possible is [{ Value: SequenceValue parts }] => Join(
                text,
                parts
            ),
            "strip" when call.PositionalCount == 0 => new StringValue(text.Trim()),
            "lower" => new StringValue(text.ToLowerInvariant()),
            "encode" => new BytesValue([.. System.Text.Encoding.UTF8.GetBytes(text)]),
            _ => null,
        };
        return value is null
            ? ValueSet.Unknown
            : ValueSet.Of(
                receiver with
                {
                    Value = value,
                    Trace = new Trace(
                        call.Place,
                        receiver.Reach > Reach.Literal ? receiver.Trace : null
                    ),
                }
            );
    }

    private static Value Join(string separator, SequenceValue parts)
    {
        var text = new StringPieces();
        for (var i = 0; i < parts.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : separator);
            text.Append(parts.Items[i].Possible is [var only] ? only.Value : UnknownValue.Instance);
        }

        return text.ToValue();
    }

    private static ValueSet MappingMethod(CallNode call, string name, PossibleValue receiver)
    {
        if (name != "get" || call.Arguments.At(0).Values.Possible is not [var key])
        {
            return ValueSet.Unknown;
        }

        var builder = new ValueSetBuilder();
        AddEntry(builder, (MappingValue)receiver.Value, key.Value, receiver);
        var found = builder.Build();
        var otherwise = call.Arguments.At(1);
        if (otherwise.Presence != ArgumentPresence.Given || !found.MayBeUnknown)
        {
            return found.Via(Reach.Constant, call.Place);
        }

        builder.Add(otherwise.Values);
        return builder.BuildAlternatives();
    }
}
