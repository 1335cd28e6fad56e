using System;
using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>A source and its tokens: the significant ones for the grammar, and comments and blank line breaks beside them.</summary>
public sealed class TokenizedSource
{
    private readonly TokenBuffer _tokens;
    private readonly TokenBuffer _trivia;
    private readonly SyntaxError[] _errors;

    // Lengths of the tokens that are longer than a token can say, by their start.
    private readonly Dictionary<int, int>? _longLengths;

    internal TokenizedSource(
        SourceText text,
        TokenBuffer tokens,
        TokenBuffer trivia,
        SyntaxError[] errors,
        Dictionary<int, int>? longLengths
    )
    {
        Text = text;
        _tokens = tokens;
        _trivia = trivia;
        _errors = errors;
        _longLengths = longLengths;
    }

    /// <summary>The source.</summary>
    public SourceText Text { get; }

    /// <summary>The tokens that the grammar reads, in order, ended by <see cref="TokenKind.EndMarker"/>; no comments, no <see cref="TokenKind.Nl"/>.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.Items;

    /// <summary>Comments and <see cref="TokenKind.Nl"/> tokens, in order of their start.</summary>
    public ReadOnlySpan<Token> Trivia => _trivia.Items;

    /// <summary>What no token of Python's could be read from, in order of place.</summary>
    public ReadOnlySpan<SyntaxError> Errors => _errors;

    /// <summary>Tokenizes the whole of <paramref name="text"/>; total and O(length).</summary>
    public static TokenizedSource Tokenize(SourceText text) => new Tokenizer(text).Run();

    /// <summary>The whole span of <paramref name="token"/>, however long.</summary>
    public TextSpan SpanOf(Token token) =>
        new(token.Start, token.Length == Token.LongLength ? LongLengthOf(token) : token.Length);

    /// <summary>Tokens and trivia in the order, and with the places, of CPython 3.13's <c>tokenize</c>, without ENCODING; O(length) for all of them.</summary>
    public TokenizeOrder InTokenizeOrder() => new(this);

    private int LongLengthOf(Token token) =>
        _longLengths is not null && _longLengths.TryGetValue(token.Start, out var length)
            ? length
            : token.Length;
}
