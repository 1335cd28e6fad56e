using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Sources;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Scanning.Fixing;

public sealed class FixPropertyTests
{
    private static readonly Config Fixed = Config
        .QuickThrowOnFailure.WithMaxTest(150)
        .WithReplay(20_261_120UL, 77UL);

    private static readonly RuleSet Rules =
        RuleLoader.Load([BuiltInPack.Read()]).Rules
        ?? throw new InvalidOperationException("rules.yaml is wrong");

    private static readonly Gen<string> Literal =
        from prefix in Gen.Elements("", "r", "U", "b", "f", "fR")
        from quote in Gen.Elements("'", "\"", "'''", "\"\"\"")
        from host in Gen.Elements("0.0.0.0", "::", "", "127.0.0.1", "example.org")
        select prefix + quote + host + quote;

    private static readonly Gen<string> Statement =
        from literal in Literal
        from form in Gen.Elements(
            "app.run({0})",
            "app.run(\n\t{0}, # 0.0.0.0\n  80)",
            "app.run(host={0}); x = {0}",
            "A = {0}\napp.run(A)",
            "B = ({0}, 80)\nsocket.socket().bind(B)\nprint(B)",
            "socket.socket().bind((({0}), 80))",
            "socket.create_server(({0}, 0))",
            "def f(é={0}):\n    app.run(é)",
            "class C:\n\thost = {0}\n\tdef go(self): app.run(self.host)",
            "y = 1  # ignore: CSP-D404 -- a",
            "app.run({0})  # ignore: CSP-D404, B101 -- a",
            "if app.run({0} \\\n ): z = '''\n{0}'''",
            "asyncio.start_server(None, [{0}, '::'], 80)",
            "app.run({0}"
        )
        select string.Format(null, form, literal);

    private static readonly Gen<string> Source =
        from body in Gen.ArrayOf(Statement)
        from lineBreak in Gen.Elements("\n", "\r\n", "\r")
        from head in Gen.Elements("", "\ufeff", "# 🐍 coding: utf-8\n", "\"\"\"Doc.\"\"\"\n")
        from imports in Gen.Elements(
            "import asyncio\nimport socket\n\nimport flask\n",
            "import socket, asyncio, flask\n"
        )
        from end in Gen.Elements("", "\n")
        select (
            head + imports + "app = flask.Flask('a')\n" + string.Join("\n", body) + end
        ).Replace("\n", lineBreak, StringComparison.Ordinal);

    private static FixResult Plan(byte[] bytes, FixRequest request)
    {
        var options = new ScanOptions
        {
            Paths = ["-"],
            WorkingDirectory = "/nowhere",
            Rules = Rules,
            KnownRules = Rules,
            FindUnusedSuppressions = true,
        };
        var source = PythonSource.Read("a.py", bytes, bytes.Length);
        var result = Scanner.ScanSource(source, "a.py", options, CancellationToken.None);
        return Fixer.Plan(result, options, request, "a.py", bytes, CancellationToken.None);
    }

    private static byte[] Fix(byte[] bytes, FixRequest request)
    {
        for (var pass = 0; pass < 8; pass++)
        {
            var plan = Plan(bytes, request);
            if (plan.Files.IsEmpty)
            {
                return bytes;
            }

            CheckEdits(plan.Files[0]);
            bytes = plan.Files[0].After.ToArray();
        }

        throw new InvalidOperationException("there is always something left to fix");
    }

    /// <summary>What stands between the edits is the same, in the same order.</summary>
    private static void CheckEdits(EditedFile file)
    {
        var (old, @new) = (0, 0);
        foreach (var change in file.Changes)
        {
            var kept = change.Span.Start - old;
            Assert.True(kept >= 0);
            Assert.Equal(
                file.Before.Slice(old, kept).ToArray(),
                file.After.Slice(@new, kept).ToArray()
            );
            old = change.Span.End;
            @new += kept + change.NewBytes.Length;
        }

        Assert.Equal(file.Before[old..].ToArray(), file.After[@new..].ToArray());
    }

    /// <summary>Every token but what strings say.</summary>
    private static List<string> Tokens(byte[] bytes)
    {
        var source = TokenizedSource.Tokenize(SourceDecoder.Decode(bytes, bytes.Length).Text);
        var told = new List<string>();
        foreach (var token in source.Tokens)
        {
            if (token.Kind != TokenKind.FStringMiddle)
            {
                var text = source.Text.StringOf(source.SpanOf(token));
                told.Add(token.Kind == TokenKind.String ? "string" : token.Kind + text);
            }
        }

        return told;
    }

    [Fact]
    public void Loopback_changes_nothing_but_what_strings_say() =>
        Prop.ForAll(
                Source.ToArbitrary(),
                Gen.Elements(true, false).ToArbitrary(),
                (source, isUnsafe) =>
                {
                    var bytes = Encoding.UTF8.GetBytes(source);
                    var request = new FixRequest(FixRequest.Loopback, isUnsafe);
                    var @fixed = Fix(bytes, request);
                    Assert.Equal(Tokens(bytes), Tokens(@fixed));
                    Assert.Empty(Plan(@fixed, request).Files);
                }
            )
            .Check(Fixed);

    [Fact]
    public void The_environment_is_read_by_what_is_still_python() =>
        Prop.ForAll(
                Source.ToArbitrary(),
                source =>
                {
                    var request = new FixRequest(FixRequest.Environment, IsUnsafe: true);
                    var @fixed = Fix(Encoding.UTF8.GetBytes(source), request);
                    Assert.Empty(Plan(@fixed, request).Files);
                }
            )
            .Check(Fixed);

    [Fact]
    public void Edits_in_any_order_are_those_in_order_and_overlapping_ones_count_once()
    {
        var bytes = Encoding.UTF8.GetBytes("0123456789");
        TextChange[] changes =
        [
            TextChange.Of(new TextSpan(8, 2), "z"),
            TextChange.Of(new TextSpan(2, 3), "y"),
            TextChange.Of(new TextSpan(2, 3), "y"),
            TextChange.Of(new TextSpan(4, 1), "no"),
            TextChange.Of(new TextSpan(0, 0), "<"),
            TextChange.Of(new TextSpan(5, 0), "|"),
        ];
        Assert.Equal(
            "<01y|567z",
            Encoding.UTF8.GetString(SourceEdits.Apply(bytes, SourceEdits.Ordered(changes)))
        );
    }
}
