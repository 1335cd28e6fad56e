using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>A string in double or single quotes on one line, without escapes.</summary>
internal sealed class QuotedParser : Parser<char, string>
{
    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out string result
    )
    {
        result = null;
        if (state.IsAtEnd || state.Input[state.Position] is not ('"' or '\''))
        {
            return state.Fail("string");
        }

        var quote = state.Input[state.Position];
        var rest = state.Input[(state.Position + 1)..];
        var end = rest.IndexOfAny(quote, '\n', '\r');
        if (end < 0 || rest[end] != quote)
        {
            return state.Refuse($"this string has no closing {quote}");
        }

        result = rest[..end].ToString();
        state.Position += end + 2;
        return true;
    }
}
