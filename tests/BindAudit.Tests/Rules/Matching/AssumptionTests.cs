using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Model;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary><c>written</c>, <c>certainly</c> and <c>test_severity</c>.</summary>
public sealed class AssumptionTests : MatchingTest
{
    private const string Uvicorn =
        "call(\"uvicorn.run\").where(\"host\", \"0.0.0.0\").unless(.where(\"uds\", written))";

    [Theory]
    [InlineData("uvicorn.run(app, host='0.0.0.0', **options)", true)]
    [InlineData("uvicorn.run(app, host='0.0.0.0', uds=None)", true)]
    [InlineData("uvicorn.run(app, host='0.0.0.0', uds='/run/s')", false)]
    [InlineData("uvicorn.run(app, host='0.0.0.0', uds=path)", false)]
    public void What_may_hide_is_taken_not_to_be_there(string python, bool isFound) =>
        Check(Uvicorn, "import uvicorn\n" + python, isFound ? "2" : "");

    [Theory]
    [InlineData("uvicorn.run(app, host='0.0.0.0', **options)", Confidence.Medium)]
    [InlineData("uvicorn.run(app, host='0.0.0.0')", Confidence.High)]
    public void Such_a_finding_is_less_sure(string python, Confidence expected) =>
        Assert.Equal(expected, Find(Pack, "import uvicorn\n" + python).Single().Confidence);

    [Theory]
    [InlineData("s.bind(('', 0))", "2 BIND-SOCKET-FREE-PORT '' Literal")]
    [InlineData("s.bind(('', port))", "2 BIND-SOCKET-BIND '' Literal")]
    [InlineData("s.bind(('', 0)); s.listen()", "2 BIND-SOCKET-BIND '' Literal")]
    public void A_port_that_is_not_known_is_not_certainly_free(string python, string expected) =>
        CheckPack("import socket; s = socket.socket()\n" + python, expected);

    [Theory]
    [InlineData("app.py", Severity.Medium)]
    [InlineData("test_app.py", Severity.Low)]
    [InlineData("tests/server.py", Severity.Low)]
    [InlineData("tests/fixtures/server.py", Severity.Medium)]
    [InlineData("conftest.py", Severity.Low)]
    public void A_finding_in_tests_is_low(string path, Severity expected) =>
        Assert.Equal(
            expected,
            Find(Pack, $"# file: {path}\nimport uvicorn\nuvicorn.run(a, host='0.0.0.0')")
                .Single()
                .Severity
        );

    [Fact]
    public void A_rule_may_say_otherwise_of_tests() =>
        Assert.Equal(
            Severity.High,
            Find(
                    RuleLoader
                        .Load([
                            new RuleFile(
                                "r.yaml",
                                "version: 1\nrules: [{ id: R, severity: critical, test_severity: high, query: call(\"f.g\") }]",
                                false
                            ),
                        ])
                        .Rules!,
                    "# file: test_f.py\nimport f\nf.g()"
                )
                .Single()
                .Severity
        );
}
