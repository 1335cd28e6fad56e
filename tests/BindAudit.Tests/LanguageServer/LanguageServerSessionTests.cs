using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using BindAudit.LanguageServer;
using BindAudit.LanguageServer.Framing;
using BindAudit.Rules.Loading;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using Xunit;

namespace BindAudit.Tests.LanguageServer;

public class LanguageServerSessionTests
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""";
    private const string Shutdown = """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""";
    private const string Exit = """{"jsonrpc":"2.0","method":"exit"}""";
    private const string Nothing =
        """{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///w/a.py","diagnostics":[]}}""";

    [Fact]
    public void A_session_begins_and_ends_politely()
    {
        var (said, isPolite) = Talk(Initialize, """{"method":"initialized"}""", Shutdown, Exit);
        Assert.True(isPolite);
        Assert.StartsWith(
            """{"jsonrpc":"2.0","id":1,"result":{"capabilities":{"textDocumentSync":{"openClose":true,"change":1""",
            said[0],
            StringComparison.Ordinal
        );
        Assert.Equal("""{"jsonrpc":"2.0","id":2,"result":null}""", said[1]);
    }

    [Fact]
    public void An_opened_document_gets_its_findings_in_utf16_columns()
    {
        var (said, _) = Talk(Open("import flask\\n'😀'; flask.Flask(1).run(host='0.0.0.0')"));
        Assert.Contains(
            """{"range":{"start":{"line":1,"character":6},"end":{"line":1,"character":40}},"severity":2,"code":"PYTHON-FLASK-AUDIT-003","source":"bindaudit","message":""",
            said[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_change_replaces_the_findings_and_closing_takes_them_away()
    {
        var (said, _) = Talk(
            Open("import flask\\nflask.Flask(1).run(host='0.0.0.0')"),
            """{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/a.py"},"contentChanges":[{"text":"x = 1"}]}}""",
            """{"method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///w/a.py"}}}"""
        );
        Assert.Equal([Nothing, Nothing], said[1..]);
    }

    [Fact]
    public void A_finding_comes_with_its_fixes_and_the_comment_that_accepts_it()
    {
        var (said, _) = Talk(
            Open("import flask\\n'😀'; flask.Flask(1).run(host='0.0.0.0')"),
            """{"id":7,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///w/a.py"},"range":{"start":{"line":1,"character":9},"end":{"line":1,"character":9}}}}"""
        );
        using var answer = JsonDocument.Parse(said[1]);
        var actions = answer.RootElement.GetProperty("result").EnumerateArray().ToArray();
        Assert.Equal(
            [
                """Bind to loopback: [{"range":{"start":{"line":1,"character":31},"end":{"line":1,"character":38}},"newText":"127.0.0.1"}]""",
                """Read the host from the environment: [{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"newText":"import os\n\n"},{"range":{"start":{"line":1,"character":30},"end":{"line":1,"character":39}},"newText":"os.environ.get(\u0027HOST\u0027, \u0027127.0.0.1\u0027)"}]""",
                """Ignore CSP-D404 here, with a reason: [{"range":{"start":{"line":1,"character":40},"end":{"line":1,"character":40}},"newText":"  # ignore: CSP-D404 -- reason"}]""",
            ],
            actions.Select(action =>
                action.GetProperty("title").GetString()
                + ": "
                + action
                    .GetProperty("edit")
                    .GetProperty("changes")
                    .GetProperty("file:///w/a.py")
                    .GetRawText()
            )
        );
    }

    [Theory]
    [InlineData("""{"id":7,"method":"textDocument/codeAction"}""")]
    [InlineData(
        """{"id":7,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"x"},"range":{"start":{"line":"1"}}}}"""
    )]
    public void Nothing_is_offered_for_what_is_not_there(string message) =>
        Assert.Equal("""{"jsonrpc":"2.0","id":7,"result":[]}""", Talk(message).Said[0]);

    [Fact]
    public void An_unknown_request_is_refused_and_an_unknown_notification_passed_over() =>
        Assert.Equal(
            [
                """{"jsonrpc":"2.0","id":"x","error":{"code":-32601,"message":"\u0027textDocument/hover\u0027 is not served"}}""",
            ],
            Talk("""{"id":"x","method":"textDocument/hover"}""", """{"method":"$/setTrace"}""").Said
        );

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("1", -32600)]
    [InlineData("{\"method\":7}", -32600)]
    public void What_is_no_message_is_refused_and_the_session_goes_on(string message, int code)
    {
        var (said, _) = Talk(message, Shutdown);
        Assert.Contains($"\"code\":{code}", said[0], StringComparison.Ordinal);
        Assert.Equal(2, said.Length);
    }

    [Theory]
    [InlineData("""{"method":"textDocument/didOpen"}""")]
    [InlineData("""{"method":"textDocument/didOpen","params":[1]}""")]
    [InlineData(
        """{"method":"textDocument/didChange","params":{"textDocument":{"uri":"u"},"contentChanges":[1]}}"""
    )]
    public void A_notification_of_another_shape_is_passed_over(string message) =>
        Assert.Empty(Talk(message).Said);

    private static string Open(string text) =>
        """{"method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///w/a.py","text":"TEXT"}}}""".Replace(
            "TEXT",
            text,
            StringComparison.Ordinal
        );

    private static (string[] Said, bool IsPolite) Talk(params string[] messages)
    {
        using var input = new MemoryStream();
        var writer = new MessageWriter(input);
        foreach (var message in messages)
        {
            writer.Write(Encoding.UTF8.GetBytes(message));
        }

        input.Position = 0;
        using var output = new MemoryStream();
        var rules = RuleLoader.Load([BuiltInPack.Read()]).Rules!;
        var options = new ScanOptions
        {
            Paths = ["."],
            WorkingDirectory = "/w",
            Rules = rules,
            KnownRules = rules,
        };
        var isPolite = new LanguageServerSession(
            input,
            output,
            (_, text) => Scanner.ScanText(text, "a.py", options, CancellationToken.None),
            options,
            "1.2.3"
        ).Run();
        output.Position = 0;
        var reader = new MessageReader(output);
        var said = new List<string>();
        while (reader.Read() is { } message)
        {
            said.Add(Encoding.UTF8.GetString(message));
        }

        return ([.. said], isPolite);
    }
}
