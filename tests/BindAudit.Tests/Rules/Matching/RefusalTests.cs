using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Rules.Matching;

/// <summary>A call of an attribute may be ruled out by its own arguments, before it is known what object it is called on.</summary>
public sealed class RefusalTests
{
    private const string Method = "FlaskApp.method(\"run\").where(\"host\", $any_address)";

    [Theory]
    [InlineData("x.run()")]
    [InlineData("x.run('127.0.0.1')")]
    [InlineData("x.run(host='localhost')")]
    [InlineData("x.run(host=8080)")]
    [InlineData("x.run(port='0.0.0.0')")]
    [InlineData("x.run('a', 'b', 'c', '0.0.0.0')")]
    public void Arguments_that_no_object_could_make_right_rule_it_out(string call) =>
        Assert.False(MayMatch(Method, call));

    [Theory]
    [InlineData("x.run('0.0.0.0')")]
    [InlineData("x.run(host='::')")]
    [InlineData("x.run(unknown)")]
    [InlineData("x.run(*unknown)")]
    [InlineData("x.run(**unknown)")]
    [InlineData("x.run(host='127.0.0.1' if unknown else '0.0.0.0')")]
    public void What_may_be_right_is_left_to_the_object(string call) =>
        Assert.True(MayMatch(Method, call));

    /// <summary><c>Flask.run(app, "0.0.0.0")</c>: the object may stand among the arguments.</summary>
    [Theory]
    [InlineData("x.run('a', '0.0.0.0')", true)]
    [InlineData("x.run('0.0.0.0', 'a')", true)]
    [InlineData("x.run('a', 80, '0.0.0.0')", false)]
    public void The_object_may_be_the_first_argument(string call, bool expected) =>
        Assert.Equal(expected, MayMatch(Method, call));

    [Theory]
    [InlineData("FlaskApp.method(\"run\")")]
    [InlineData("FlaskApp.method(\"run\").inside(main())")]
    [InlineData("FlaskApp.method(\"run\").also(.set(\"debug\").where(\"value\", True))")]
    public void Without_a_condition_on_arguments_nothing_is_ruled_out(string query) =>
        Assert.True(MayMatch(query, "x.run()"));

    [Theory]
    [InlineData("x.run('127.0.0.1')", false)]
    [InlineData("x.run('a:app', host='0.0.0.0')", true)]
    [InlineData("x.run('a:app', '0.0.0.0')", false)]
    public void A_function_is_asked_by_the_names_that_end_alike(string call, bool expected) =>
        Assert.Equal(
            expected,
            MayMatch("call(\"uvicorn.run\").where(\"host\", $any_address)", call)
        );

    [Theory]
    [InlineData("x.run()", true)]
    [InlineData("x.run('', host='')", false)]
    [InlineData("x.run(**unknown)", true)]
    public void What_is_left_out_counts(string call, bool expected) =>
        Assert.Equal(expected, MayMatch("FlaskApp.method(\"run\").where(\"host\", missing)", call));

    private static bool MayMatch(string query, string call)
    {
        var summary = ModuleSummary.Of(
            SyntaxTree.Parse(SourceText.From(call)),
            "a.py",
            "a",
            isPackage: false
        );
        var program = LinkedProgram.Link([summary]);
        var invocation = program.Modules[0].Invocations.Single();
        return LinksOf(query)
            .Any(link =>
                new ChainMatcher(program).MayMatch(link, invocation, invocation.AttributeName!)
            );
    }

    private static ImmutableArray<ChainLink> LinksOf(string query)
    {
        var scope = new RuleScope([DocumentReader.Read(BuiltInPack.Read())]);
        Assert.True(QueryParser.Parse(query).TryGetValue(out var parsed));
        return QueryCompiler.OfChecked(scope).Compile(parsed);
    }
}
