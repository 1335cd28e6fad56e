using System.Linq;
using BindAudit.Rules.Model;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>What the built-in pack finds, and what it says of it.</summary>
public sealed class PackTests : MatchingTest
{
    private const string Flask = "from flask import Flask\napp = Flask('x')\n";

    [Theory]
    [InlineData("app.run(host='0.0.0.0')", "3 PYTHON-FLASK-AUDIT-003 '0.0.0.0' Literal")]
    [InlineData("app.run('0.0.0.0', debug=False)", "3 PYTHON-FLASK-AUDIT-003 '0.0.0.0' Literal")]
    [InlineData("app.run(host='::')", "3 BIND-FLASK-RUN '::' Literal")]
    [InlineData("app.run(host='0.0.0.0', debug=True)", "3 BIND-FLASK-DEBUG '0.0.0.0' Literal")]
    [InlineData("HOST = '0.0.0.0'; app.run(HOST)", "3 BIND-FLASK-RUN '0.0.0.0' Constant")]
    [InlineData(
        "import os; app.run(os.environ.get('H', '0.0.0.0'))",
        "3 BIND-FLASK-RUN '0.0.0.0' Default"
    )]
    public void Flask_is_found(string call, string expected) => CheckPack(Flask + call, expected);

    [Theory]
    [InlineData("app.run()")]
    [InlineData("app.run(host='127.0.0.1')")]
    [InlineData("app.run(host='localhost')")]
    [InlineData("app.run(host='')")]
    [InlineData("app.run(host=None)")]
    [InlineData("app.run(host=b'0.0.0.0')")]
    [InlineData("app.run(port='0.0.0.0')")]
    [InlineData("app.run(host=unknown)")]
    [InlineData("import os; app.run(os.environ.get('APP_HOST', '127.0.0.1'))")]
    [InlineData("app = make(); app.run(host='0.0.0.0')")]
    public void Flask_passes(string call) => CheckPack(Flask + call);

    [Theory]
    [InlineData("app.run('0.0.0.0')", 1)]
    [InlineData("app.run(host='0.0.' '0.0')", 1)]
    [InlineData("app.run(host='0.0.' + '0.0')", 1)]
    [InlineData("app.run(host='::')", 0)]
    [InlineData("H = '0.0.0.0'; app.run(host=H)", 0)]
    [InlineData("app.run()", 0)]
    public void Rule_003_alone_asks_for_the_literal(string call, int findings) =>
        Assert.Equal(
            findings,
            Find(Pack.Select(["PYTHON-FLASK-AUDIT-003"], []), Flask + call).Count
        );

    [Fact]
    public void What_also_asks_for_is_not_the_value_that_is_told() =>
        CheckPack(
            Flask + "app.debug = True\napp.run('0.0.0.0')",
            "4 BIND-FLASK-DEBUG '0.0.0.0' Literal"
        );

    [Fact]
    public void A_subclass_that_inherits_the_method_is_found() =>
        CheckPack(
            "from flask import Flask\nclass A(Flask): pass\nA('x').run('0.0.0.0')",
            "3 PYTHON-FLASK-AUDIT-003 '0.0.0.0' Literal"
        );

    [Fact]
    public void The_losers_of_a_group_stay_on_the_winner()
    {
        var finding = Find(Pack, Flask + "app.run(host='0.0.0.0', debug=True)").Single();
        Assert.Equal("PYTHON-FLASK-AUDIT-003 BIND-FLASK-RUN", string.Join(' ', finding.Also));
        Assert.Equal(Severity.Critical, finding.Severity);
    }

    [Fact]
    public void A_finding_tells_callee_caller_value_and_message()
    {
        var finding = Find(
                Pack,
                "from http.server import HTTPServer\ndef serve():\n    HTTPServer(('', 80), None)"
            )
            .Single();
        Assert.Equal(
            "http.server.HTTPServer listens on every interface (host '')",
            finding.Message
        );
        Assert.Equal(
            ("http.server.HTTPServer", "example.serve", "''"),
            (finding.Callee, finding.Caller, finding.Value)
        );
        Assert.Equal("000=('', 80),001=None", finding.NormalizedArguments);
    }

    [Fact]
    public void A_literal_in_the_call_has_no_trace() =>
        Assert.Null(Find(Pack, Flask + "app.run('0.0.0.0')").Single().Trace);

    [Fact]
    public void A_constant_has_a_trace_from_the_literal()
    {
        const string python = Flask + "HOST = '0.0.0.0'\napp.run(HOST)";
        var finding = Find(Pack, python).Single();
        var literal = finding.Literal!.Value.Span;
        Assert.Equal("'0.0.0.0'", python.Substring(literal.Start, literal.Length));
        Assert.Equal(literal, finding.Trace!.Origin.Span);
    }

    [Theory]
    [InlineData("HOST = '0.0.0.0'; app.run(HOST)", Confidence.High)]
    [InlineData("app.run('0.0.0.0' if x else 'a')", Confidence.Medium)]
    public void Confidence_follows_the_reach(string call, Confidence expected) =>
        Assert.Equal(expected, Find(Pack, Flask + call).Single().Confidence);

    [Theory]
    [InlineData(
        "import socket\ns = socket.socket()\ns.bind(('', 80))",
        "3 BIND-SOCKET-BIND '' Literal"
    )]
    [InlineData(
        "import socket\ns = socket.socket()\ns.bind((b'', 80))",
        "3 BIND-SOCKET-BIND b'' Literal"
    )]
    [InlineData("import ssl\nssl.wrap_socket(x).bind(('0', 80))", "2 BIND-SOCKET-BIND '0' Literal")]
    [InlineData("import uvicorn\nuvicorn.run(app, host=None)", "2 BIND-UVICORN-RUN None Literal")]
    [InlineData(
        "import asyncio\nasyncio.start_server(f, port=80)",
        "2 BIND-ASYNCIO-START-SERVER-DEFAULT (omitted) Literal"
    )]
    [InlineData(
        "from xmlrpc.server import SimpleXMLRPCServer as S\nS(('', 1))",
        "2 BIND-XMLRPC-SERVER '' Literal"
    )]
    [InlineData(
        "import socketserver as s\nclass T(s.TCPServer): pass\nT(('::', 1), None)",
        "3 BIND-SOCKETSERVER '::' Literal"
    )]
    [InlineData(
        "import socketserver as s\nclass T(s.TCPServer):\n  def __init__(self):\n    s.TCPServer.__init__(self, ('', 1), None)",
        "4 BIND-SOCKETSERVER '' Literal"
    )]
    public void Other_servers_are_found(string python, string expected) =>
        CheckPack(python, expected);

    [Theory]
    [InlineData("import socket\ns = socket.socket()\ns.bind(('10.0.0.1', 80))")]
    [InlineData("import socket\ns = socket.socket(socket.AF_UNIX)\ns.bind('')")]
    [InlineData("import socket\ns = socket.socket(socket.AF_CAN)\ns.bind(('',))")]
    [InlineData("import socket\ns = socket.socket()\ns.bind((None, 80))")]
    [InlineData("import socket\ns = socket.socket()\ns.bind((socket.INADDR_ANY, 80))")]
    [InlineData("import uvicorn\nuvicorn.run(app, '0.0.0.0')")]
    [InlineData("import uvicorn\nuvicorn.run(app, host='0.0.0.0', fd=3)")]
    [InlineData("import asyncio\nasyncio.start_server(f)")]
    [InlineData("import asyncio\nasyncio.start_server(f, sock=s)")]
    [InlineData("import asyncio\nasyncio.start_server(f, '', 80, sock=s)")]
    [InlineData("import tkinter\nw = tkinter.Tk()\nw.bind(('', 1))")]
    [InlineData("class Flask:\n  def run(self, host): pass\nFlask().run(host='0.0.0.0')")]
    [InlineData(
        "from flask import Flask\nclass A(Flask):\n  def run(self, host): pass\nA('x').run(host='0.0.0.0')"
    )]
    [InlineData("ALLOWED_HOSTS = ['0.0.0.0']\nif host == '0.0.0.0': pass")]
    public void Look_alikes_pass(string python) => CheckPack(python);
}
