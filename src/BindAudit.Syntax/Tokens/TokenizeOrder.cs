using System;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>Walks the tokens and trivia of a source in the order of CPython's <c>tokenize</c>; for use with <c>foreach</c>.</summary>
/// <remarks>Where the last line has no line break, DEDENT and ENDMARKER stand on the line after it, as there.</remarks>
public ref struct TokenizeOrder
{
    private readonly TokenizedSource _source;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<Token> _trivia;
    private int _nextToken;
    private int _nextTrivia;
    private int _offset;
    private LinePosition _position;

    internal TokenizeOrder(TokenizedSource source)
    {
        _source = source;
        _tokens = source.Tokens;
        _trivia = source.Trivia;
    }

    /// <summary>The token that <see cref="MoveNext"/> went to.</summary>
    public PlacedToken Current { get; private set; }

    /// <summary>This walk itself.</summary>
    public readonly TokenizeOrder GetEnumerator() => this;

    /// <summary>Goes to the next token; false behind ENDMARKER.</summary>
    public bool MoveNext()
    {
        if (_nextToken == _tokens.Length)
        {
            return false;
        }

        var token = IsTriviaNext() ? _trivia[_nextTrivia++] : _tokens[_nextToken++];
        Current = Place(token);
        return true;
    }

    private readonly bool IsTriviaNext()
    {
        if (_nextTrivia == _trivia.Length)
        {
            return false;
        }

        var token = _tokens[_nextToken];
        var trivia = _trivia[_nextTrivia];
        return trivia.Start < token.Start
            || (
                trivia.Start == token.Start && token.Kind is TokenKind.Dedent or TokenKind.EndMarker
            );
    }

    private PlacedToken Place(Token token)
    {
        var span = _source.SpanOf(token);
        var start = MoveTo(span.Start);
        if (
            token.Kind is TokenKind.Dedent or TokenKind.EndMarker
            && span.Start == _source.Text.Length
            && start.Column > 0
        )
        {
            start = new LinePosition(start.Line + 1, 0);
            return new PlacedToken(token.Kind, span, start, start);
        }

        var end = token.Kind is TokenKind.Newline or TokenKind.Nl
            ? EndOfBreak(start, span)
            : MoveTo(span.End);
        return new PlacedToken(token.Kind, span, start, end);
    }

    // A line break ends on its own line; the one that the last line lacks is one column wide all the same.
    private static LinePosition EndOfBreak(LinePosition start, TextSpan span) =>
        start with
        {
            Column = start.Column + Math.Max(1, span.Length),
        };

    /// <summary>Goes on to <paramref name="offset"/>, which never lies before the place of the last call by more than one line.</summary>
    private LinePosition MoveTo(int offset)
    {
        var text = _source.Text;
        var line = _position.Line;
        while (line + 1 < text.Lines.Count && text.Lines.StartOf(line + 1) <= offset)
        {
            line++;
        }

        var isSameLine = line == _position.Line && offset >= _offset;
        var from = isSameLine ? _offset : text.Lines.StartOf(line);
        var column = CodePoints.Count(text.Bytes[from..offset]);
        _position = new LinePosition(line, isSameLine ? _position.Column + column : column);
        _offset = offset;
        return _position;
    }
}
