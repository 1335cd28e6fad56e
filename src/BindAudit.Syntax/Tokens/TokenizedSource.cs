using System;
using BindAudit.Text;

namespace BindAudit.Syntax.Tokens;

/// <summary>A source and its tokens: the significant ones for the grammar, and comments and blank line breaks beside them.</summary>
public sealed class TokenizedSource
{
    /// <summary>The source.</summary>
    public SourceText Text => throw new NotImplementedException();

    /// <summary>The tokens that the grammar reads, in order, ended by <see cref="TokenKind.EndMarker"/>; no comments, no <see cref="TokenKind.Nl"/>.</summary>
    public ReadOnlySpan<Token> Tokens => throw new NotImplementedException();

    /// <summary>Comments and <see cref="TokenKind.Nl"/> tokens, in order of their start.</summary>
    public ReadOnlySpan<Token> Trivia => throw new NotImplementedException();

    /// <summary>What no token of Python's could be read from, in order of place.</summary>
    public ReadOnlySpan<SyntaxError> Errors => throw new NotImplementedException();

    /// <summary>Tokenizes the whole of <paramref name="text"/>; total and O(length).</summary>
    public static TokenizedSource Tokenize(SourceText text) => throw new NotImplementedException();

    /// <summary>The whole span of <paramref name="token"/>, however long.</summary>
    public TextSpan SpanOf(Token token) => throw new NotImplementedException();
}
