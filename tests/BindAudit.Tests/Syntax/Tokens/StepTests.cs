using System.Text;
using BindAudit.Syntax.Tokens;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

/// <summary>Twice the source takes twice the steps: a step is a byte read, or a byte or bracket looked at beyond the token that is being read.</summary>
public sealed class StepTests
{
    [Theory]
    [InlineData("x = f(a)\n")]
    [InlineData("(")]
    [InlineData("([{")]
    [InlineData("(]")]
    [InlineData("f'{")]
    [InlineData("f'{'\"")]
    [InlineData("f'''{x'''\n")]
    [InlineData("f\"{x:")]
    [InlineData("f\"{a\"\\\n")]
    [InlineData("(\nfrom a.")]
    [InlineData("(\n  else ")]
    public void Twice_the_source_takes_twice_the_steps(string piece) =>
        Assert.InRange(StepsOf(piece, 1 << 13), 1, (StepsOf(piece, 1 << 12) * 2) + 256);

    private static int StepsOf(string piece, int count)
    {
        var bytes = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, count).ToString());
        var tokenizer = new Tokenizer(bytes);
        _ = tokenizer.Run();
        return bytes.Length + tokenizer.LookedAt;
    }
}
