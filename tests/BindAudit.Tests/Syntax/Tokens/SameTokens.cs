using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

/// <summary>Holds edited tokens against those of a fresh run.</summary>
internal static class SameTokens
{
    public static void Check(byte[] bytes, TokenizedSource edited)
    {
        var fresh = TokenizedSource.Tokenize(new SourceText(bytes, bytes.Length));
        Assert.Equal(bytes, edited.Text.Bytes);
        Assert.Equal(fresh.Tokens, edited.Tokens);
        Assert.Equal(fresh.Trivia, edited.Trivia);
        Assert.Equal(fresh.Errors.ToArray(), edited.Errors.ToArray());
    }
}
