using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

public sealed class TriggerTests
{
    [Theory]
    [InlineData("call(\"a.b.run\")", "a.b.run: run")]
    [InlineData("call(\"run\")", "run: run")]
    [InlineData("call(\"a.run\") | call(\"a.serve\")", "a.run: run; a.serve: serve")]
    [InlineData("call(\"*.run\")", ": run")]
    [InlineData("call(\"a.*.run\")", "a: run")]
    [InlineData("call(\"a.*\")", "a:")]
    [InlineData("type(\"a.B\")", "a.B: B")]
    [InlineData("type(\"a.B\").method(\"run\", \"serve\")", "a.B: run serve")]
    [InlineData("type(\"a\")", "a:")]
    [InlineData("type(\"a\").method(\"run\")", "a: run")]
    [InlineData("type(\"a.B\").set(\"x.host\")", "a.B:  / host")]
    [InlineData("call(\"a.f\").method(\"run\")", "a.f: run")]
    [InlineData("type(\"a.B\").set_item(\"server.host\")", "a.B:  /  / server.host")]
    [InlineData("command(\"python -m http.server\")", "+ -m http.server")]
    [InlineData("command(\"python -m notebook\")", "+ -m notebook")]
    [InlineData("command(\"waitress-serve\")", "+ waitress-serve")]
    [InlineData("command(\"jupyter lab\")", "+ jupyter lab")]
    [InlineData("assign(\"c.ServerApp.ip\")", "c.ServerApp.ip:  / ip")]
    [InlineData("assign(\"bind\").in_file(\"*.conf.py\")", "in *.conf.py: bind")]
    public void Of_a_query(string query, string expected) =>
        Check($"version: 1\nrules: [{{id: R, query: '{query}'}}]", expected);

    [Fact]
    public void The_type_that_owns_an_attribute_counts_among_the_roots() =>
        Check(
            "version: 1\ntypes: {F: {fqns: [flask]}, D: {fqns: [dash.Dash], attributes: {server: F}}}\nrules: [{id: R, query: 'F.method(\"run\")'}]",
            "dash.Dash flask: run"
        );

    private static void Check(string yaml, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                RuleLoader
                    .Load([new RuleFile("rules.yaml", yaml, IsBuiltIn: false)])
                    .Rules!.Signals.Triggers.Select(Told)
            )
        );

    private static string Told(Trigger trigger) =>
        trigger.Writes.Contains("argv") ? "+ " + string.Join(' ', trigger.Texts)
        : trigger.Files.Length > 0
            ? $"in {string.Join(' ', trigger.Files)}: {string.Join(' ', trigger.Writes)}"
        : $"{string.Join(' ', trigger.Roots)}: {string.Join(' ', trigger.Calls)} / {string.Join(' ', trigger.Writes)} / {string.Join(' ', trigger.Texts)}".TrimEnd(
            ' ',
            '/'
        );
}
