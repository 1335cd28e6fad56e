using System.Collections.Generic;

namespace BindAudit.Syntax.Tokens;

/// <summary>The tokens of some whole lines, with places that count from the first of them: it stays valid wherever an edit moves it.</summary>
/// <param name="Before">The state before the first line.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Tokens">What the grammar reads.</param>
/// <param name="Trivia">Comments and NL.</param>
/// <param name="Errors">In the order of their discovery; a negative start is <see cref="Bracket.StartBefore"/> of a bracket that stands in a chunk before.</param>
/// <param name="LongLengths">Lengths of the tokens that are longer than a token can say, by their start.</param>
/// <param name="Opened">Where the brackets stand that are opened here and still open behind the last line, outermost first.</param>
internal sealed record TokenChunk(
    Checkpoint Before,
    int Length,
    Token[] Tokens,
    Token[] Trivia,
    SyntaxError[] Errors,
    Dictionary<int, int>? LongLengths,
    int[] Opened
);
