using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing.Combinators;

internal sealed class StringParser(string text) : Parser<char, string>
{
    private readonly string _expected = $"`{text}`";

    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out string result
    )
    {
        result = text;
        var rest = state.Input[state.Position..];
        if (rest.StartsWith(text))
        {
            state.Position += text.Length;
            return true;
        }

        state.Fail(_expected);
        state.Position += rest.CommonPrefixLength(text);
        return false;
    }
}
