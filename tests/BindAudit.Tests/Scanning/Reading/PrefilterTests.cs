using System.Linq;
using System.Text;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Reading;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

public sealed class PrefilterTests
{
    private static readonly Prefilter Filter = Prefilter.Of(
        new FileSignals([
            new Trigger { Kind = TriggerKind.Names, Roots = ["flask"] },
            new Trigger { Kind = TriggerKind.Names, Roots = ["socket"] },
        ]),
        isOn: true
    );

    [Theory]
    [InlineData("import flask")]
    [InlineData("from socket import *")]
    [InlineData("import os,flask;")]
    [InlineData("import flask.app as f")]
    [InlineData("try: import flask\nexcept ImportError: pass")]
    [InlineData("importlib.import_module('flask')")]
    [InlineData("__import__('flask')")]
    [InlineData("name = 'flask.app'\nimport_module(name)")]
    public void An_import_says_maybe(string python) => Check(python, expected: true);

    [Fact]
    public void A_file_of_the_library_itself_says_maybe() =>
        Assert.True(MayMatch(Filter, "pass", "flask"));

    [Theory]
    [InlineData("")]
    [InlineData("import Flask")]
    [InlineData("from socketserver import *")]
    [InlineData("import my_flask")]
    [InlineData("flask_")]
    [InlineData("x = 'flask://host'")]
    [InlineData("flasksocket")]
    [InlineData("import os # é, 日本")]
    [InlineData("# -*- coding: utf-8 -*-\nimport os")]
    [InlineData("# coding=Latin-1\nimport os")]
    [InlineData("import os\n\n# coding: utf-7")]
    [InlineData("# coding nothing")]
    [InlineData("# flask, written")]
    [InlineData("import os\nname = 'flask'")]
    [InlineData("importlib.import_module('json')")]
    [InlineData("importlib.import_module(x) # flask")]
    [InlineData("import_module(x, 'flask://')")]
    public void None_says_no(string python) => Check(python, expected: false);

    [Theory]
    [InlineData("# coding: utf-7\nimport +AGYAbABhAHMAaw-")]
    [InlineData("#!/usr/bin/python\r\n# vim: set fileencoding=shift_jis :")]
    [InlineData("# coding: utf-16")]
    [InlineData("# decoding: nothing")]
    public void An_encoding_that_hides_ascii_says_maybe(string python) =>
        Check(python, expected: true);

    [Fact]
    public void A_byte_order_mark_settles_the_encoding() =>
        Check("\uFEFF# coding: utf-7", expected: false);

    [Theory]
    [InlineData("import \uFB02ask")]
    [InlineData("import \uFF46lask")]
    [InlineData("import \U0001D41Flask")]
    [InlineData("import \u017Focket")]
    public void A_name_that_reads_alike_says_maybe(string python) => Check(python, expected: true);

    [Fact]
    public void Without_words_nothing_is_refused() =>
        Assert.True(MayMatch(Prefilter.Of(new FileSignals([]), isOn: false), "pass"));

    [Fact]
    public void With_no_rule_everything_is_refused() =>
        Assert.False(MayMatch(Prefilter.Of(new FileSignals([]), isOn: true), "import flask"));

    // What NFKC maps to ASCII among the letters of PEP 3131, as CPython 3.13's unicodedata gives it by first character of each block.
    [Fact]
    public void Every_compatibility_letter_says_maybe() =>
        Assert.All(
            "\u00AA\u00BA\u0132\u0133\u013F\u0140\u0149\u017F\u01C4\u01CC\u01F1\u01F3\u02B0\u02B8\u02E1\u02E3\u1D2C\u1D62\u1DBB\u1E9A\u2071\u2090\u210A\u2160\u2C7C\uA7F2\uFB00\uFB06\uFE33\uFE4D\uFF10\uFF21\uFF3F\uFF5A".Append(
                '\uFE4F'
            ),
            letter => Check($"x{letter}", expected: true)
        );

    [Fact]
    public void What_only_shares_its_first_bytes_says_no() =>
        Assert.All(
            (string[])["\U0001F600", "\u20AC", "\u2122", "\u2070", "\u1D25", "\uA7F1", "\uFF01"],
            letter => Check($"x = '{letter}'", expected: false)
        );

    private static void Check(string python, bool expected) =>
        Assert.Equal(expected, MayMatch(Filter, python));

    private static bool MayMatch(Prefilter filter, string python, string package = "")
    {
        var bytes = Encoding.UTF8.GetBytes(python);
        var evidence = filter.Look(bytes, ImportScan.Of(bytes), package);
        return evidence.IsOpaque || filter.Needs.Any(needs => needs.Roots!.Meets(evidence.Roots));
    }
}
