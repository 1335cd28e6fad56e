using BindAudit.Rules.Patterns;
using Xunit;

namespace BindAudit.Tests.Rules.Patterns;

/// <summary>Spellings as glibc's <c>getaddrinfo</c> reads them; docs/query-language.md §4.</summary>
public sealed class AddressTests : PatternTest
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("0.0.0")]
    [InlineData("0x0")]
    [InlineData("0X00")]
    [InlineData("00.0.0.0")]
    [InlineData("000.000.000.000")]
    [InlineData("0x0.0.00.0")]
    [InlineData("::ffff:0.0.0.0")]
    [InlineData("::FFFF:0:0")]
    [InlineData("0:0:0:0:0:ffff:0.0.0.0")]
    public void A_member_0_0_0_0_matches_every_spelling(string spelling) =>
        Check("$any", Truth.Yes, Str(spelling));

    [Theory]
    [InlineData("::")]
    [InlineData("::0")]
    [InlineData("0::0")]
    [InlineData("0::")]
    [InlineData("0:0:0:0:0:0:0:0")]
    [InlineData("0000:0000:0000:0000:0000:0000:0000:0000")]
    [InlineData("::0.0.0.0")]
    [InlineData("0:0:0:0:0:0:0.0.0.0")]
    [InlineData("::%0")]
    public void A_member_of_zeros_in_v6_matches_every_spelling(string spelling) =>
        Check("$any", Truth.Yes, Str(spelling));

    [Theory]
    [InlineData("0.0.0.01")]
    [InlineData("::1")]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0.0")]
    [InlineData("0.")]
    [InlineData(".0")]
    [InlineData("0x")]
    [InlineData("")]
    [InlineData(" 0")]
    [InlineData("[::]")]
    [InlineData(":::")]
    [InlineData("0::0::0")]
    [InlineData("0:0:0:0:0:0:0")]
    [InlineData("0:0:0:0:0:0:0:0:0")]
    [InlineData("::00000")]
    [InlineData("::00.0.0.0")]
    [InlineData("::0.0.0")]
    [InlineData("::%eth0")]
    [InlineData("::%")]
    [InlineData("+0")]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.0")]
    public void Other_texts_are_not_the_unspecified_address(string text) =>
        Check("$any", Truth.No, Str(text));

    [Fact]
    public void A_string_outside_a_set_is_exact() => Check("\"0.0.0.0\"", Truth.No, Str("0"));

    [Fact]
    public void A_set_holds_more_than_addresses() =>
        Check(
            "tuple($mixed, $mixed, $mixed, $mixed)",
            Truth.Yes,
            Tuple(Str("lo"), Int(0), None, True)
        );

    [Fact]
    public void A_set_without_None_does_not_match_None() => Check("$any_or_empty", Truth.No, None);

    [Theory]
    [InlineData("0.0.0.0:80")]
    [InlineData("0.0.0.0")]
    [InlineData("tcp://0.0.0.0:5555")]
    [InlineData("http://0.0.0.0/x")]
    [InlineData("[::]:50051")]
    [InlineData("http://[::0]:80/")]
    [InlineData("::")]
    [InlineData("::0")]
    [InlineData("ipv4:0.0.0.0:80")]
    [InlineData("ipv6:[::]:80")]
    [InlineData("dns:///0.0.0.0:80")]
    [InlineData("0:8000")]
    public void The_host_part_is_found(string address) =>
        Check("address($any)", Truth.Yes, Str(address));

    [Theory]
    [InlineData("8000")]
    [InlineData("0")]
    [InlineData("/run/app.sock")]
    [InlineData("unix:/tmp/0.0.0.0:80")]
    [InlineData("unix:///run/x.sock")]
    [InlineData("ipc://0.0.0.0")]
    [InlineData("inproc://0.0.0.0")]
    [InlineData("fd://3")]
    [InlineData("FD:3")]
    [InlineData("127.0.0.1:80")]
    [InlineData("::1")]
    [InlineData("[::1]:80")]
    [InlineData("10.0.0.0:80")]
    [InlineData("host/0.0.0.0:80")]
    [InlineData("[::")]
    public void Another_host_part_or_none_does_not_match(string address) =>
        Check("address($any)", Truth.No, Str(address));

    [Fact]
    public void A_port_behind_a_colon_has_an_empty_host() =>
        Check("address(\"\")", Truth.Yes, Str(":80"));

    [Fact]
    public void A_path_has_no_host_not_even_an_empty_one() =>
        Check("address(\"\")", Truth.No, Str("/run/app.sock"));

    [Fact]
    public void A_string_inside_address_matches_every_spelling() =>
        Check("address(\"0.0.0.0\")", Truth.Yes, Str("0:80"));

    [Theory]
    [InlineData("0.0.0.0:#")]
    [InlineData("0.0.0.0:?")]
    [InlineData("tcp://0.0.0.0:?")]
    [InlineData("[::]:?")]
    [InlineData("http://0.0.0.0/?")]
    public void A_known_end_of_the_host_decides(string address) =>
        Check("address($any)", Truth.Yes, Partial(address));

    [Theory]
    [InlineData("127.0.0.1:?", Truth.No)]
    [InlineData("unix:?", Truth.No)]
    [InlineData("?:80", Truth.Unknown)]
    [InlineData("0?", Truth.Unknown)]
    [InlineData("0.0.0.0?", Truth.Unknown)]
    [InlineData("::?", Truth.Unknown)]
    [InlineData("[::?", Truth.Unknown)]
    [InlineData("tcp://?:80", Truth.Unknown)]
    public void Else_a_partly_known_address_is_unknown(string address, object truth) =>
        Check("address($any)", (Truth)truth, Partial(address));

    [Theory]
    [InlineData("127.0.0.1:80,0.0.0.0:80")]
    [InlineData("127.0.0.1 \n [::]:80")]
    public void One_address_of_a_list_is_enough(string list) =>
        Check("address_list($any)", Truth.Yes, Str(list));

    [Fact]
    public void A_whole_address_before_an_unknown_one_decides() =>
        Check("address_list($any)", Truth.Yes, Partial("0.0.0.0:80,?"));

    [Fact]
    public void An_unknown_address_in_a_list_leaves_it_open() =>
        Check("address_list($any)", Truth.Unknown, Partial("127.0.0.1:80,?"));
}
