using System.Collections.Generic;
using BindAudit.Parsing;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>How a leaf, which always gives a token, says that the token is wrong: the parse's context is the list of errors.</summary>
internal static class LexicalErrors
{
    public static void Report(
        this ref ParseState<byte> state,
        int start,
        int end,
        string message
    ) =>
        (state.Context as List<SyntaxError>)?.Add(
            new SyntaxError(TextSpan.FromBounds(start, end), message)
        );
}
