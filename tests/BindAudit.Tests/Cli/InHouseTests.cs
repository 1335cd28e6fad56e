using System;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary>A rules file teaches facts about code that is outside of the scan.</summary>
public sealed class InHouseTests
{
    private const string Rules = """
        version: 1
        functions:
          corp.net.listen: [address, "*", backlog, "**"]
        types:
          Service:
            fqns: [corp.web.Service]
            constructor: [name, bind]
            factories: [corp.web.make, corp.registry.Registry.get]
            instances: [corp.web.default]
            methods: { serve: [host, port] }
          Runtime:
            fqns: [corp.runtime.Runtime]
            instances: [corp.runtime.current]
            attributes: { server: Service }
        rules:
          - id: SERVE
            query: Service.method("serve").where("host", $any_address)
          - id: NEW
            query: Service.where("bind", $any_address)
          - id: LISTEN
            query: call("corp.net.listen").where("address", item(0, $any_address))

        """;

    private static void Check(string expected, string python, params (string, string)[] others)
    {
        using var run = new CommandRun().With("r.yaml", Rules).With("app.py", python + "\n");
        foreach (var (name, text) in others)
        {
            run.With(name, text + "\n");
        }

        var (_, output, error) = run.Run(
            "scan",
            "--rules",
            "r.yaml",
            "--no-builtin-rules",
            "-f",
            "concise"
        );
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                output
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => line.Split(' ')[1])
            )
        );
    }

    [Theory]
    [InlineData("import corp.web\ncorp.web.Service('a').serve('::')")]
    [InlineData("from corp.web import Service as S\ns = S('a')\ns.serve(port=1, host='0.0.0.0')")]
    [InlineData("from corp.web import make\nmake().serve('::')")]
    [InlineData("from corp import web\nweb.default.serve('::')")]
    [InlineData("from corp.registry import Registry\nRegistry().get('a').serve('::')")]
    [InlineData("from corp.runtime import current\ncurrent.server.serve('::')")]
    [InlineData("from corp.runtime import Runtime\nr = Runtime()\nr.server.serve('::')")]
    [InlineData("from corp.web import Service\nclass Own(Service): ...\nOwn('a').serve('::')")]
    [InlineData("from corp.web import Service\ndef run(s: Service):\n    s.serve('::')")]
    public void A_service_is_known_however_one_comes_to_it(string python) => Check("SERVE", python);

    [Fact]
    public void A_constructor_has_parameters() =>
        Check(
            "NEW NEW",
            "from corp.web import Service\nService('a', '::')\nService(bind='0.0.0.0', name='a')"
        );

    [Fact]
    public void A_function_has_parameters() =>
        Check(
            "LISTEN LISTEN",
            "from corp.net import listen\nlisten(('::', 1))\nlisten(backlog=1, address=['0.0.0.0', 1])"
        );

    [Fact]
    public void A_factory_may_be_handed_through_a_module_of_the_project() =>
        Check(
            "SERVE",
            "from made import service\nservice.serve('::')",
            ("made.py", "from corp.web import make\nservice = make()")
        );

    [Theory]
    [InlineData("from other import make\nmake().serve('::')")]
    [InlineData("from corp.web import make\nmake().other().serve('::')")]
    [InlineData("from corp.runtime import current\ncurrent.client.serve('::')")]
    [InlineData("def run(s):\n    s.serve('::')")]
    public void What_nobody_has_taught_is_not_guessed(string python) => Check("", python);
}
