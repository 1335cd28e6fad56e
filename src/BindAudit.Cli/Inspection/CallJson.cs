using System.Globalization;
using BindAudit.Reporting;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Text;

namespace BindAudit.Cli.Inspection;

/// <summary>Writes calls as <c>inspect calls</c> shows them.</summary>
internal sealed class CallJson(SourceText text, Ndjson output)
{
    private readonly PositionCursor _cursor = new(text);

    /// <summary>Writes the fields of one call.</summary>
    /// <param name="call">As it is written.</param>
    /// <param name="invocation">As it runs, or null where it is in code that is not run.</param>
    public void Write(SyntaxCall call, Invocation? invocation)
    {
        var json = output.Json;
        output.Position("start"u8, _cursor.MoveTo(call.Span.Start));
        output.Position("end"u8, _cursor.PositionOf(call.Span.End));
        json.WriteString("callee"u8, SourceWords.Of(text, call.Top.SpanOf(call.Node.Function)));
        json.WriteString("fqn"u8, invocation is null ? null : CallNames.FullNameOf(invocation));
        json.WriteString(
            "receiver"u8,
            invocation is null ? null : CallNames.ReceiverOf(invocation)
        );
        json.WriteString("caller"u8, invocation?.Caller);
        json.WriteNumber("args"u8, call.Node.Arguments.Length);
        json.WriteStartArray("keywords"u8);
        foreach (var keyword in call.Node.Keywords)
        {
            json.WriteStringValue(
                keyword.Name is { } name ? text.StringOf(call.Top.SpanOf(name)) : "**"
            );
        }

        json.WriteEndArray();
        json.WriteStartArray("values"u8);
        if (invocation is not null)
        {
            WriteValues(invocation.Arguments);
        }

        json.WriteEndArray();
    }

    private void WriteValues(BoundArguments arguments)
    {
        for (var at = 0; at < arguments.Positional.Length; at++)
        {
            WriteKnown(at.ToString(CultureInfo.InvariantCulture), arguments.Positional[at]);
        }

        foreach (var (name, argument) in arguments.Keywords)
        {
            WriteKnown(name, argument);
        }
    }

    private void WriteKnown(string name, Argument argument)
    {
        foreach (var possible in argument.Values.Possible)
        {
            if (!possible.IsUnknown)
            {
                output.Json.WriteStartObject();
                output.Json.WriteString("argument"u8, name);
                output.Json.WriteString("value"u8, PythonRepr.Of(possible.Value));
                output.Json.WriteString("reach"u8, FindingWords.Of(possible.Reach));
                output.Json.WriteEndObject();
            }
        }
    }
}
