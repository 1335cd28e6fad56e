using System;
using System.Text;
using System.Threading.Tasks;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class TokenPropertyTests
{
    [Fact]
    public void Tokens_and_trivia_cover_any_mix_of_pieces() =>
        CheckAll(
            Gen.ArrayOf(Gen.Elements(TokenPieces.All))
                .Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)))
        );

    [Fact]
    public void Tokens_and_trivia_cover_any_bytes() =>
        CheckAll(Gen.ArrayOf(Gen.Choose(0, 255).Select(unit => (byte)unit)));

    [Theory]
    [InlineData("(")]
    [InlineData("(]")]
    [InlineData("f'{")]
    [InlineData("f\"{x:")]
    [InlineData("f'''{")]
    [InlineData("'\\")]
    [InlineData("\\N{")]
    [InlineData("f'\\N{")]
    [InlineData("f'''\\N{a")]
    [InlineData("(\n")]
    [InlineData("(\n  else ")]
    [InlineData("(\nfrom a.")]
    [InlineData("if x:\n ")]
    [InlineData("\"\"\"\\")]
    [InlineData("f'{\"")]
    [InlineData("f'{'\"")]
    [InlineData("\\\n")]
    [InlineData("1_")]
    [InlineData("é")]
    public async Task A_long_repetition_takes_linear_time(string piece)
    {
        var text = SourceText.From(new StringBuilder().Insert(0, piece, 1 << 18).ToString());
        var tokens = await Task.Run(() => TokenizedSource.Tokenize(text))
            .WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Same(text, tokens.Text);
    }

    private static void CheckAll(Gen<byte[]> sources) =>
        Check.One(
            Config
                .QuickThrowOnFailure.WithMaxTest(3000)
                .WithEndSize(60)
                .WithReplay(20260101UL, 1UL),
            Prop.ForAll(
                sources.ToArbitrary(),
                bytes =>
                {
                    Cover(bytes);
                }
            )
        );

    /// <summary>Tokens are in order, do not overlap, and leave out nothing but white space and joins of lines; the layout is balanced.</summary>
    private static void Cover(byte[] bytes)
    {
        var tokens = TokenizedSource.Tokenize(new SourceText(bytes, bytes.Length));
        var (at, depth) = (0, 0);
        foreach (var token in tokens.InTokenizeOrder())
        {
            AssertGap(bytes.AsSpan(at..token.Span.Start));
            at = token.Span.End;
            depth +=
                token.Kind == TokenKind.Indent ? 1
                : token.Kind == TokenKind.Dedent ? -1
                : 0;
            Assert.True(depth >= 0);
        }

        Assert.Equal((bytes.Length, 0), (at, depth));
        Assert.Equal(TokenKind.EndMarker, tokens.Tokens[^1].Kind);
        AssertOrdered(tokens.Errors, bytes.Length);
    }

    private static void AssertGap(ReadOnlySpan<byte> gap)
    {
        var rest = Encoding.Latin1.GetString(gap);
        rest = rest.Replace("\\\r\n", "", StringComparison.Ordinal)
            .Replace("\\\n", "", StringComparison.Ordinal)
            .Replace("\\\r", "", StringComparison.Ordinal);
        Assert.Equal("", rest.Trim(' ', '\t', '\f'));
    }

    private static void AssertOrdered(ReadOnlySpan<BindAudit.Syntax.SyntaxError> errors, int length)
    {
        var start = 0;
        foreach (var error in errors)
        {
            Assert.InRange(error.Span.Start, start, length);
            Assert.InRange(error.Span.End, error.Span.Start, length);
            start = error.Span.Start;
        }
    }
}
