using BindAudit.Reporting.Escaping;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Reporting.Escaping;

public sealed class CsvFieldTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("app.py", "app.py")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1,A2)", "\"'@SUM(A1,A2)\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("\t=1", "\\x09=1")]
    [InlineData("two\nlines", "two\\x0alines")]
    public void A_field_is_quoted_and_no_formula(string text, string expected) =>
        Assert.Equal(expected, CsvField.Of(text));

    [Fact]
    public void Any_text_reads_back_as_one_field() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(7, 13),
            Prop.ForAll<string>(text =>
            {
                var records = CsvRecords.Read(CsvField.Of(text ?? "") + "\n");
                var shown = TerminalText.Escape(text ?? "");
                return records is [[var field]] && field.TrimStart('\'') == shown.TrimStart('\'');
            })
        );
}
