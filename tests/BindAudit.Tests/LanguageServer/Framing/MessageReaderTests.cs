using System.IO;
using System.Text;
using BindAudit.LanguageServer.Framing;
using Xunit;

namespace BindAudit.Tests.LanguageServer.Framing;

public class MessageReaderTests
{
    [Fact]
    public void A_message_is_as_long_as_its_header_says() =>
        Check("Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\n[1]", "{}", "[1]");

    [Fact]
    public void Other_fields_and_case_do_not_matter() =>
        Check("content-length:2\r\nContent-Type: x\r\n\r\n{}", "{}");

    [Fact]
    public void The_length_counts_bytes() => Check("Content-Length: 4\r\n\r\n\"é\"", "\"é\"");

    [Fact]
    public void A_header_without_a_usable_length_is_passed_over() =>
        Check(
            "Content-Length: -7\r\n\r\nnoise\r\nContent-Length: 99999999999\r\n\r\nContent-Length: 2\r\n\r\n{}",
            "{}"
        );

    [Fact]
    public void A_message_that_is_cut_off_is_none() => Check("Content-Length: 9\r\n\r\n{}");

    private static void Check(string input, params string[] messages)
    {
        var reader = new MessageReader(new MemoryStream(Encoding.UTF8.GetBytes(input)));
        foreach (var message in messages)
        {
            Assert.Equal(message, Encoding.UTF8.GetString(reader.Read() ?? []));
        }

        Assert.Null(reader.Read());
    }
}
