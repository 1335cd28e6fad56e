using System;
using System.Text;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Text;

public sealed class SourceDecoderTests
{
    [Fact]
    public void Utf8_is_the_default() => Check("x = 'é'"u8, "utf-8", "x = 'é'");

    [Fact]
    public void An_empty_file_is_utf8() => Check([], "utf-8", "");

    [Fact]
    public void A_byte_order_mark_is_dropped()
    {
        var decoded = Decode([0xEF, 0xBB, 0xBF, (byte)'x']);
        Assert.Equal(("x", true, null), (TextOf(decoded), decoded.HasByteOrderMark, decoded.Error));
    }

    [Fact]
    public void Utf8_is_wrapped_and_not_copied()
    {
        var buffer = "x = 1"u8.ToArray();
        var text = SourceDecoder.Decode(buffer, buffer.Length).Text;
        Assert.True(text.Bytes == buffer.AsSpan());
    }

    [Fact]
    public void Only_the_given_length_is_read()
    {
        var buffer = "x = 1"u8.ToArray();
        Assert.Equal("x", TextOf(SourceDecoder.Decode(buffer, 1)));
    }

    [Theory]
    [InlineData("# -*- coding: latin-1 -*-", "iso-8859-1")]
    [InlineData("# -*- coding: Latin_1-unix -*-", "iso-8859-1")]
    [InlineData("# vim: set fileencoding=iso-8859-15 :", "iso-8859-15")]
    [InlineData(" \t\f# coding:cp1252", "cp1252")]
    [InlineData("#!/usr/bin/python\n# coding=koi8-r", "koi8-r")]
    [InlineData("\n# coding=koi8-r", "koi8-r")]
    [InlineData("\r\n# coding=koi8-r", "koi8-r")]
    [InlineData("# coding: UTF_8-anything", "utf-8")]
    [InlineData("# encoding utf-7, but coding: cp437", "cp437")]
    [InlineData("x = 1\n# coding: latin-1", "utf-8")]
    [InlineData("\n\n# coding: latin-1", "utf-8")]
    [InlineData("x = 1 # coding: latin-1", "utf-8")]
    [InlineData("# coding : latin-1", "utf-8")]
    public void The_cookie_stands_in_the_first_two_lines(string source, string encoding) =>
        Assert.Equal(encoding, Decode(Encoding.UTF8.GetBytes(source)).Encoding);

    [Theory]
    [InlineData("latin-1", 0xE9, "é")]
    [InlineData("iso8859-15", 0xA4, "€")]
    [InlineData("windows-1252", 0x80, "€")]
    [InlineData("cp1251", 0xC6, "Ж")]
    [InlineData("koi8-r", 0xF6, "Ж")]
    [InlineData("cp437", 0x82, "é")]
    [InlineData("mac-roman", 0x8E, "é")]
    [InlineData("latin5", 0xFD, "ı")]
    public void A_single_byte_encoding_becomes_utf8(string name, byte unit, string expected) =>
        Check(
            [.. Encoding.ASCII.GetBytes($"# coding: {name}\n"), unit],
            null,
            $"# coding: {name}\n{expected}"
        );

    [Theory]
    [InlineData("shift_jis", new byte[] { 0x93, 0xFA })]
    [InlineData("euc-jp", new byte[] { 0xC6, 0xFC })]
    [InlineData("gbk", new byte[] { 0xC8, 0xD5 })]
    [InlineData("big5", new byte[] { 0xA4, 0xE9 })]
    [InlineData("gb18030", new byte[] { 0xC8, 0xD5 })]
    public void An_east_asian_encoding_becomes_utf8(string name, byte[] units) =>
        Check(
            [.. Encoding.ASCII.GetBytes($"#coding:{name}\n"), .. units],
            name,
            $"#coding:{name}\n日"
        );

    [Fact]
    public void Ill_formed_utf8_is_an_error_and_the_rest_is_kept() =>
        CheckError(
            [.. "x = 1\ny = '"u8, 0xFF, .. "'\n"u8],
            "byte 0xff in line 2 is not valid utf-8",
            "x = 1\ny = '\uFFFD'\n"
        );

    [Fact]
    public void An_unknown_encoding_is_an_error_and_read_as_latin1() =>
        CheckError(
            [.. "# coding: klingon\n"u8, 0xE9],
            "unknown encoding klingon",
            "# coding: klingon\né"
        );

    [Theory]
    [InlineData("cp99999")]
    [InlineData("cp0")]
    [InlineData("iso8859-99")]
    [InlineData("latin-99")]
    [InlineData("cp2147483648")]
    [InlineData("...")]
    [InlineData("utf-16")]
    public void A_name_that_only_looks_known_is_unknown(string name) =>
        Assert.Equal(
            $"unknown encoding {name}",
            Decode(Encoding.ASCII.GetBytes($"# coding: {name}")).Error
        );

    [Fact]
    public void Bytes_beyond_the_encoding_are_an_error() =>
        CheckError(
            [.. "# coding: ascii\n"u8, 0xE9],
            "bytes that are not valid ascii",
            "# coding: ascii\n\uFFFD"
        );

    [Fact]
    public void A_nul_byte_is_an_error() =>
        CheckError("x\0y"u8, "binary content: the file holds a nul byte", "x\0y");

    [Fact]
    public void A_cookie_that_contradicts_the_mark_is_an_error() =>
        CheckError(
            [0xEF, 0xBB, 0xBF, .. "# coding: latin-1"u8],
            "the byte order mark says utf-8, the encoding cookie iso-8859-1",
            "# coding: latin-1"
        );

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x78, 0 }, "utf-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x78 }, "utf-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x78, 0, 0, 0 }, "utf-32")]
    public void A_wide_encoding_is_an_error_that_says_what_to_do(byte[] bytes, string name) =>
        CheckError(
            bytes,
            $"{name} is not an encoding of python source; save the file as utf-8",
            "x"
        );

    private static DecodedSource Decode(ReadOnlySpan<byte> bytes) =>
        SourceDecoder.Decode(bytes.ToArray(), bytes.Length);

    private static string TextOf(DecodedSource decoded) =>
        Encoding.UTF8.GetString(decoded.Text.Bytes);

    private static void Check(ReadOnlySpan<byte> bytes, string? encoding, string expected)
    {
        var decoded = Decode(bytes);
        Assert.Equal((expected, null), (TextOf(decoded), decoded.Error));
        Assert.Equal(encoding ?? decoded.Encoding, decoded.Encoding);
    }

    private static void CheckError(ReadOnlySpan<byte> bytes, string error, string expected)
    {
        var decoded = Decode(bytes);
        Assert.Equal((expected, error), (TextOf(decoded), decoded.Error));
    }
}
