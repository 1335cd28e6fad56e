using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class NameTests
{
    [Theory]
    [InlineData("x")]
    [InlineData("_")]
    [InlineData("__init__")]
    [InlineData("a1_B2")]
    [InlineData("naïve")]
    [InlineData("größe")]
    [InlineData("変数")]
    [InlineData("𝐱")]
    [InlineData("a·b")]
    [InlineData("match")]
    [InlineData("case")]
    [InlineData("type")]
    [InlineData("print")]
    [InlineData("iff")]
    [InlineData("For")]
    [InlineData("nonlocals")]
    [InlineData("bur")]
    public void These_are_names(string python) => Check(python, $"NAME({python}) NEWLINE");

    [Theory]
    [InlineData("False", TokenKind.KeywordFalse)]
    [InlineData("None", TokenKind.KeywordNone)]
    [InlineData("True", TokenKind.KeywordTrue)]
    [InlineData("and", TokenKind.KeywordAnd)]
    [InlineData("as", TokenKind.KeywordAs)]
    [InlineData("assert", TokenKind.KeywordAssert)]
    [InlineData("async", TokenKind.KeywordAsync)]
    [InlineData("await", TokenKind.KeywordAwait)]
    [InlineData("break", TokenKind.KeywordBreak)]
    [InlineData("class", TokenKind.KeywordClass)]
    [InlineData("continue", TokenKind.KeywordContinue)]
    [InlineData("def", TokenKind.KeywordDef)]
    [InlineData("del", TokenKind.KeywordDel)]
    [InlineData("elif", TokenKind.KeywordElif)]
    [InlineData("else", TokenKind.KeywordElse)]
    [InlineData("except", TokenKind.KeywordExcept)]
    [InlineData("finally", TokenKind.KeywordFinally)]
    [InlineData("for", TokenKind.KeywordFor)]
    [InlineData("from", TokenKind.KeywordFrom)]
    [InlineData("global", TokenKind.KeywordGlobal)]
    [InlineData("if", TokenKind.KeywordIf)]
    [InlineData("import", TokenKind.KeywordImport)]
    [InlineData("in", TokenKind.KeywordIn)]
    [InlineData("is", TokenKind.KeywordIs)]
    [InlineData("lambda", TokenKind.KeywordLambda)]
    [InlineData("nonlocal", TokenKind.KeywordNonlocal)]
    [InlineData("not", TokenKind.KeywordNot)]
    [InlineData("or", TokenKind.KeywordOr)]
    [InlineData("pass", TokenKind.KeywordPass)]
    [InlineData("raise", TokenKind.KeywordRaise)]
    [InlineData("return", TokenKind.KeywordReturn)]
    [InlineData("try", TokenKind.KeywordTry)]
    [InlineData("while", TokenKind.KeywordWhile)]
    [InlineData("with", TokenKind.KeywordWith)]
    [InlineData("yield", TokenKind.KeywordYield)]
    public void Each_keyword_has_its_kind(string word, TokenKind kind)
    {
        Assert.Equal(kind, TokenizedSource.Tokenize(SourceText.From(word)).Tokens[0].Kind);
        Assert.Equal(
            kind,
            TokenizedSource.Tokenize(SourceText.From(word + " + 123456")).Tokens[0].Kind
        );
    }

    [Theory]
    [InlineData("€", "U+20AC")]
    [InlineData("“", "U+201C")]
    [InlineData("\u00A0", "U+00A0")]
    [InlineData("😀", "U+1F600")]
    public void Other_characters_are_error_tokens(string character, string name) =>
        CheckError(
            $"x{character}y",
            $"NAME(x) ERRORTOKEN({character}) NAME(y) NEWLINE",
            $"1:1 invalid character {name}"
        );

    [Fact]
    public void A_byte_that_is_not_utf8_is_an_error_token()
    {
        var tokens = TokenizedSource.Tokenize(new SourceText([(byte)'x', 0xFF, (byte)'y'], 3));
        Assert.Equal(TokenKind.ErrorToken, tokens.Tokens[1].Kind);
        Assert.Equal("byte 0xff is not valid utf-8", tokens.Errors[0].Message);
    }
}
