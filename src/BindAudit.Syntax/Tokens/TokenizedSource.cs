using System;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>A source and its tokens: the significant ones for the grammar, and comments and blank line breaks beside them.</summary>
public sealed class TokenizedSource
{
    // PERF: an edit reads two or three chunks again and copies a number and a reference for each; SyntaxBenchmarks.Edit.
    private const int ChunkSize = 512;

    // One of both is there from the beginning; the other is made when it is asked for.
    private FlatTokens? _flat;
    private ChunkRow? _chunks;

    private TokenizedSource(SourceText text) => Text = text;

    /// <summary>The source.</summary>
    public SourceText Text { get; }

    /// <summary>The tokens that the grammar reads, in order, ended by <see cref="TokenKind.EndMarker"/>; no comments, no <see cref="TokenKind.Nl"/>.</summary>
    public ReadOnlySpan<Token> Tokens => Flat.Tokens;

    /// <summary>Comments and <see cref="TokenKind.Nl"/> tokens, in order of their start.</summary>
    public ReadOnlySpan<Token> Trivia => Flat.Trivia;

    /// <summary>What no token of Python's could be read from, in order of place.</summary>
    public ReadOnlySpan<SyntaxError> Errors => Flat.Errors;

    /// <summary>How many bytes were read again to make this source from the one before the last edit.</summary>
    internal int BytesRead { get; private init; }

    private FlatTokens Flat => _flat ??= _chunks!.Flatten(); // the chunks are there where the flat form is not

    /// <summary>Tokenizes the whole of <paramref name="text"/>; total and O(length).</summary>
    public static TokenizedSource Tokenize(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TokenizedSource(text) { _flat = new Tokenizer(text.Bytes).Run() };
    }

    /// <summary>The source after an edit, with the tokens that <see cref="Tokenize"/> would give; what the edit left alone is shared.</summary>
    /// <remarks>
    /// O(lines that are read again), which for most edits are those around it, plus a small part of the length; the first edit of a source that
    /// <see cref="Tokenize"/> made reads all of it. <see cref="Tokens"/>, <see cref="Trivia"/> and <see cref="Errors"/> are put together when they are
    /// asked for, in O(length).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The change replaces bytes that the source does not have.</exception>
    public TokenizedSource WithChange(TextChange change) => WithChange(change, ChunkSize);

    /// <summary><see cref="WithChange(TextChange)"/> with chunks of another size.</summary>
    internal TokenizedSource WithChange(TextChange change, int chunkSize)
    {
        var text = Text.WithChange(change);
        _chunks ??= Retokenizer.Cut(Text, chunkSize);
        var retokenizer = new Retokenizer(_chunks, change, text, chunkSize);
        var chunks = retokenizer.Run();
        return new TokenizedSource(text) { _chunks = chunks, BytesRead = retokenizer.BytesRead };
    }

    /// <summary>The whole span of <paramref name="token"/>, however long.</summary>
    public TextSpan SpanOf(Token token) =>
        new(token.Start, token.Length == Token.LongLength ? LongLengthOf(token) : token.Length);

    /// <summary>Tokens and trivia in the order, and with the places, of CPython 3.13's <c>tokenize</c>, without ENCODING; O(length) for all of them.</summary>
    public TokenizeOrder InTokenizeOrder() => new(this);

    private int LongLengthOf(Token token) =>
        Flat.LongLengths is { } lengths && lengths.TryGetValue(token.Start, out var length)
            ? length
            : token.Length;
}
