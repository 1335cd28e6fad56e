using System;
using System.Linq;
using System.Threading;
using BindAudit.Rules.Model;
using BindAudit.Scanning;
using BindAudit.Semantics.Values;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Scanning;

public sealed class ScannerTests : ScanTest
{
    private static readonly string[] Snippets =
    [
        Flask,
        Uvicorn,
        "import os\n",
        "app.run(host='0.0.0.0')  # ignore\n",
        "from flask import Flask\napp = Flask(__name__)\n",
        "# flask\n",
        "print 'x'\n",
        "def f(:\n",
        "import \uFB02ask\napp = flask.Flask(1)\napp.run('0.0.0.0')\n",
        "",
        "x = '\u00E9'\n",
    ];

    /// <summary>Parts of files <c>a</c> to <c>d</c>, each of which may use the others.</summary>
    private static readonly string[] Shared =
    [
        "import uvicorn\nlaunch = uvicorn.run\n",
        "from uvicorn import run as launch\n",
        "import a\na.launch(1, host='0.0.0.0')\n",
        "import b\nb.launch(1, host='0.0.0.0')\n",
        "from a import launch as go\nlaunch = go\n",
        "from socketserver import TCPServer\nclass Own(TCPServer): pass\n",
        "import a\nclass Mine(a.Own): pass\nOwn = Mine\n",
        "import b\nb.Own(('', 80), None)\n",
        "from c import Own\nOwn(('', 80), None)\n",
        "from flask import Flask\napp = Flask(__name__)\ndef make(): return Flask(1)\n",
        "import c\nc.app.run('0.0.0.0')\n",
        "from b import make\nmake().run('0.0.0.0')\n",
        "from a import *\nserve(app, '0.0.0.0')\n",
        "def serve(app, host): app.run(host=host)\n",
        "import d\nfrom c import app\nd.serve(app, '0.0.0.0')\n",
        "HOST = '0.0.0.0'\n",
        "from flask import Flask\nfrom d import HOST\nFlask(1).run(HOST)\n",
    ];

    [Fact]
    public void A_finding_tells_its_place_and_its_source()
    {
        using var folder = new TemporaryFolder();
        folder.Write("src/a.py", $"# \u00E9\n{Flask}");
        var finding = Assert.Single(Scan(folder).Findings);
        Assert.Equal(
            ("src/a.py", 4, 1),
            (finding.Place.Path, finding.Place.StartLine, finding.Place.StartColumn)
        );
        Assert.Equal("app.run(host='0.0.0.0')", Assert.Single(finding.Frame));
        Assert.Equal("'0.0.0.0'", finding.Argument?.Text);
        Assert.Null(finding.Literal);
        Assert.Equal(32, finding.Fingerprint.Length);
    }

    [Fact]
    public void A_value_from_elsewhere_has_a_literal_and_a_trace()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "a.py",
            $"HOST = '0.0.0.0'\n{Flask.Replace("'0.0.0.0'", "HOST", StringComparison.Ordinal)}"
        );
        var finding = Assert.Single(Scan(folder).Findings);
        Assert.Equal(
            ("HOST", "'0.0.0.0'", 1),
            (finding.Argument?.Text, finding.Literal?.Text, finding.Literal?.StartLine)
        );
        Assert.NotEmpty(finding.Trace);
    }

    [Fact]
    public void Findings_are_ordered_by_path_and_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.py", Flask);
        folder.Write("a/z.py", Uvicorn + Flask);
        Assert.Equal(
            "a/z.py:2:1 UVICORN-1, a/z.py:5:1 FLASK-1, b.py:3:1 FLASK-1",
            Told(Scan(folder))
        );
    }

    [Fact]
    public void A_comment_silences() => Check($"{Flask[..^1]}  # ignore\n", "");

    [Fact]
    public void What_is_silenced_is_counted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", $"{Flask[..^1]}  # ignore\n");
        Assert.Equal((1, 1), (Scan(folder).SuppressedCount, Scan(folder).FilesScanned));
    }

    [Fact]
    public void What_is_silenced_is_kept_where_that_is_wanted() =>
        Check(
            $"{Flask[..^1]}  # ignore: B104 -- why\n",
            "(3:1 FLASK-1)",
            options => options with { KeepSuppressed = true }
        );

    [Fact]
    public void Comments_silence_nothing_where_that_is_wanted() =>
        Check(
            $"{Flask[..^1]}  # ignore\nx = 1  # ignore: NOPE\n",
            "3:1 FLASK-1",
            options => options with { RespectSuppressions = false }
        );

    [Fact]
    public void An_unknown_id_is_told_beside_the_finding() =>
        Check(
            $"{Flask[..^1]}  # ignore: CSP-D440\n",
            "3:1 FLASK-1, 3:26 unknown id `CSP-D440` suppresses nothing; did you mean `CSP-D404`?"
        );

    [Fact]
    public void A_glob_is_no_id() =>
        Check(
            $"{Flask[..^1]}  # ignore: FLASK-*\n",
            "3:1 FLASK-1, 3:26 unknown id `FLASK-*` suppresses nothing; did you mean `FLASK-1`?"
        );

    [Fact]
    public void A_blanket_marker_is_hinted_at_once() =>
        Check(
            $"{Flask[..^1]}  # nosec\n{Uvicorn[..^1]}  # noqa\n",
            "3:1 FLASK-1, 5:1 UVICORN-1, 3:26 `# nosec` without an id suppresses nothing here: add `# ignore: FLASK-1`, or pass --compat-blanket"
        );

    [Theory]
    [InlineData("HOST = '0.0.0.0'  # ignore: B104 -- a container", "(a.py:3:1 FLASK-1)")]
    [InlineData("# ignore: FLASK-1\nHOST = '0.0.0.0'", "(a.py:3:1 FLASK-1)")]
    [InlineData(
        "HOST = '0.0.0.0'  # ignore: UVICORN-1",
        "a.py:3:1 FLASK-1, config.py:1:19 suppression of `UVICORN-1` silences nothing"
    )]
    [InlineData("OTHER = 1  # ignore\n\nHOST = '0.0.0.0'", "a.py:3:1 FLASK-1")]
    public void A_comment_at_the_literal_counts_in_another_file(string config, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("config.py", config);
        folder.Write(
            "a.py",
            "import flask\nfrom config import HOST\nflask.Flask(1).run(host=HOST)\n"
        );
        var told = Told(
            Scan(
                folder,
                options => options with { KeepSuppressed = true, ReportUnusedSuppressions = true }
            )
        );
        Assert.Equal(
            expected,
            told.Replace(
                ", config.py:1:12 suppression silences nothing",
                "",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void An_unused_suppression_is_found_in_any_file() =>
        Check(
            "x = 1  # ignore: B104\n",
            "1:8 suppression of `B104` silences nothing",
            options => options with { ReportUnusedSuppressions = true }
        );

    [Fact]
    public void Only_selected_rules_run() =>
        Check(
            Flask + Uvicorn,
            "5:1 UVICORN-1",
            options => options with { Rules = RuleSet.Select(["UVICORN-1"], []) }
        );

    [Fact]
    public void A_syntax_error_loses_one_statement() =>
        Check($"print 'x'\nx = = 1\n{Flask}", "5:1 FLASK-1");

    [Fact]
    public void What_is_less_severe_is_dropped() =>
        Check(
            Flask + Uvicorn,
            "5:1 UVICORN-1",
            options => options with { MinSeverity = Severity.High }
        );

    [Fact]
    public void What_comes_from_afar_is_dropped() =>
        Check(
            Flask.Replace("'0.0.0.0'", "H", StringComparison.Ordinal) + "H = 1\n",
            "",
            options => options with { Reach = Reach.Literal }
        );

    [Fact]
    public void A_binary_file_is_told_and_the_others_are_scanned()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", [0x7F, 0x45, 0x00]);
        folder.Write("b.py", Flask);
        Assert.Equal(
            "b.py:3:1 FLASK-1, a.py: binary content: the file holds a nul byte",
            Told(Scan(folder))
        );
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_told_and_scanned()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "a.py",
            [.. "x = '"u8, 0xE9, .. "'\nimport uvicorn\nuvicorn.run(1, host='0.0.0.0')"u8]
        );
        Assert.Equal(
            "a.py:3:1 UVICORN-1, a.py: byte 0xe9 in line 1 is not valid utf-8; scanned all the same",
            Told(Scan(folder))
        );
    }

    [Fact]
    public void An_empty_file_is_scanned()
    {
        using var folder = new TemporaryFolder();
        folder.Write("__init__.py", "");
        Assert.Equal((1, 0), (Scan(folder).FilesScanned, Scan(folder).Failures.Length));
    }

    [Fact]
    public void Excluding_everything_is_no_failure()
    {
        using var folder = new TemporaryFolder("a.py");
        var result = Scan(folder, options => options with { Exclude = ["*.py"] });
        Assert.Equal(
            (0, 0, 1),
            (result.FilesScanned, result.Failures.Length, result.Skipped[0].Files)
        );
    }

    [Fact]
    public void An_empty_folder_is_a_fatal_failure()
    {
        using var folder = new TemporaryFolder("a/");
        Assert.True(Assert.Single(Scan(folder).Failures).IsFatal);
    }

    [Fact]
    public void A_fingerprint_does_not_depend_on_what_else_is_scanned()
    {
        using var folder = new TemporaryFolder("pkg/__init__.py");
        folder.Write("pkg/a.py", Flask);
        var whole = Scan(folder).Findings[0].Fingerprint;
        var alone = Scan(folder, options => options with { Paths = ["pkg/a.py"] });
        Assert.Equal(whole, alone.Findings[0].Fingerprint);
    }

    [Fact]
    public void A_fingerprint_does_not_move_with_lines()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", Flask);
        var before = Scan(folder).Findings[0].Fingerprint;
        folder.Write(
            "a.py",
            "# new\n\n"
                + Flask.Replace("(host='0.0.0.0'", "( host = \"0.0.0.0\"", StringComparison.Ordinal)
        );
        Assert.Equal(before, Scan(folder).Findings[0].Fingerprint);
    }

    [Fact]
    public void A_relative_import_beyond_the_root_reaches_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "a.py",
            $"from {new string('.', 60)} import app\nfrom {new string('.', 60)}b import c\n{Flask}"
        );
        var result = Scan(folder);
        Assert.Empty(result.Failures);
        Assert.Single(result.Findings);
    }

    [Fact]
    public void The_number_of_workers_does_not_matter()
    {
        using var folder = new TemporaryFolder("env/pyvenv.cfg", "gone.py -> nowhere");
        for (var at = 0; at < 40; at++)
        {
            folder.Write($"d{at % 5}/f{at}.py", Snippets[at % Snippets.Length] + Flask);
        }

        var expected = Told(Scan(folder, options => options with { Jobs = 1 }));
        Assert.All(
            [2, 3, 8],
            (int jobs) =>
                Assert.Equal(expected, Told(Scan(folder, options => options with { Jobs = jobs })))
        );
    }

    [Fact]
    public void The_prefilter_never_loses_a_finding() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>().Generator.ListOf(6).ToArbitrary(),
                picks =>
                {
                    using var folder = new TemporaryFolder();
                    var parts = picks.Select(pick => Snippets[Math.Abs(pick % Snippets.Length)]);
                    folder.Write("a.py", string.Concat(parts));
                    return Told(Scan(folder))
                        == Told(Scan(folder, options => options with { Prefilter = false }));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(2, 3));

    [Fact]
    public void The_prefilter_never_loses_a_finding_that_takes_several_files() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>().Generator.ListOf(8).ToArbitrary(),
                picks =>
                {
                    using var folder = new TemporaryFolder();
                    for (var at = 0; at < picks.Count; at++)
                    {
                        var part = Shared[Math.Abs(picks[at] % Shared.Length)];
                        var name = "abcd"[at / 2] + ".py";
                        folder.Append(name, part);
                    }

                    return Told(Scan(folder))
                        == Told(Scan(folder, options => options with { Prefilter = false }));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(5, 7));

    [Fact]
    public void Progress_is_told_to_the_last_file()
    {
        using var folder = new TemporaryFolder("a.py", "b.py", "c.py");
        var most = 0;
        var options = Options(folder);
        _ = Scanner.Scan(
            options,
            new Counter(count => most = Math.Max(most, count)),
            CancellationToken.None
        );
        Assert.Equal(3, most);
    }

    [Fact]
    public void A_cancelled_scan_ends()
    {
        using var folder = new TemporaryFolder("a.py");
        _ = Assert.ThrowsAny<OperationCanceledException>(() =>
            Scanner.Scan(Options(folder), null, new CancellationToken(canceled: true))
        );
    }

    private sealed class Counter(Action<int> told) : IProgress<int>
    {
        public void Report(int value)
        {
            lock (told)
            {
                told(value);
            }
        }
    }
}
