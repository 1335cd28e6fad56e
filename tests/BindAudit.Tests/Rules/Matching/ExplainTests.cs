using System.Linq;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

public sealed class ExplainTests : MatchingTest
{
    private const string Flask = "from flask import Flask\napp = Flask('x')\n";

    [Theory]
    [InlineData("app.run('127.0.0.1')", "`host` is '127.0.0.1', the rule asks for \"0.0.0.0\"")]
    [InlineData("app.run()", "`host` is omitted, the rule asks for \"0.0.0.0\"")]
    [InlineData("app.run(**k)", "`host` may be hidden in `*` or `**`")]
    [InlineData("def f(h): app.run(h)", "`host` is unknown here")]
    [InlineData("app.run(f'0.0.{x}')", "`host` is only partly known: f'0.0.{…}'")]
    [InlineData(
        "import os; app.run(os.environ['H'])",
        "`host` is unknown here: it comes from `os.environ`"
    )]
    [InlineData(
        "H = '0.0.0.0'; app.run(H)",
        "the value comes by constant, the rule accepts up to literal"
    )]
    [InlineData("app.run('0.0.0.0')", "flask.Flask.run with '0.0.0.0', reach literal")]
    [InlineData("app.go('0.0.0.0')", "this call is not what the rule is about")]
    public void The_first_condition_that_failed_is_told(string call, string reason)
    {
        var tree = SyntaxTree.Parse(SourceText.From(Flask + call));
        var program = LinkedProgram.Link([ModuleSummary.Of(tree, "m.py", "m", false)]);
        var invocation = program
            .Modules[0]
            .Invocations.Last(one => one.AttributeName is "run" or "go");
        var explanation = Pack.Explain(program, invocation)
            .Single(one => one.Rule.Id == "PYTHON-FLASK-AUDIT-003");
        Assert.Equal(reason, explanation.Reason);
    }
}
