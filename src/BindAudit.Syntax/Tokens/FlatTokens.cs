using System.Collections.Generic;

namespace BindAudit.Syntax.Tokens;

/// <summary>The tokens of a source in the form that everybody reads: one row, places in bytes of the source.</summary>
/// <param name="Tokens">What the grammar reads.</param>
/// <param name="Trivia">Comments and NL.</param>
/// <param name="Errors">In order of place.</param>
/// <param name="LongLengths">Lengths of the tokens that are longer than a token can say, by their start.</param>
internal sealed record FlatTokens(
    Token[] Tokens,
    Token[] Trivia,
    SyntaxError[] Errors,
    Dictionary<int, int>? LongLengths
);
