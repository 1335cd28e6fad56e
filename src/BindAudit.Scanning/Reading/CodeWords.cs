using BindAudit.Syntax.Tokens;

namespace BindAudit.Scanning.Reading;

/// <summary>Tells, by the tokens of a file, which words in it are code: in a comment, and within a longer text, they are not.</summary>
/// <param name="source">The file.</param>
internal sealed class CodeWords(TokenizedSource source)
{
    private const int MostQuotes = 3;

    private int _next;

    /// <summary>Whether the word from <paramref name="start"/> to <paramref name="end"/> is a name, or a string by itself. Places come in order; O(tokens) for all together.</summary>
    internal bool Hold(int start, int end)
    {
        var tokens = source.Tokens;
        while (_next < tokens.Length && tokens[_next].End <= start)
        {
            _next++;
        }

        return _next < tokens.Length
            && tokens[_next] is var token
            && token.Kind switch
            {
                TokenKind.Name => token.Start == start,
                TokenKind.String => token.Start < start && token.End - end <= MostQuotes,
                _ => false,
            };
    }
}
