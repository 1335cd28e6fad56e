using BindAudit.Rules.Queries;
using Xunit;

namespace BindAudit.Tests.Rules.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("""FlaskApp.method("run").where("host", "0.0.0.0")""")]
    [InlineData("""FlaskApp""")]
    [InlineData("""type("a.B", "c.D").set("a.host").where("value", $any_address or None)""")]
    [InlineData(
        """call("socket.socket").where("type", symbol("socket.SOCK_DGRAM")).method("bind")"""
    )]
    [InlineData(
        """call("a.f").where(0, tuple("", _)) | call("b.g").where("x", item(-1, item("k", int)))"""
    )]
    [InlineData(
        """A.method("b").also(.set("debug").where("value", True)).unless(.where("fd", given))"""
    )]
    [InlineData("""command("uvicorn", "python -m uvicorn").where("--host/-h", not(missing))""")]
    [InlineData(
        """env("FLASK_RUN_HOST").where("value", regex("\d+") or glob('a"*') or bytes("") or lt(-1.5) or gte(80))"""
    )]
    [InlineData(
        """assign("bind").in_file("gunicorn.conf.py").inside(main()).inside(function("serve"))"""
    )]
    [InlineData("""call("a").where(1, address(address_list(each(any_item(False)))))""")]
    public void A_query_prints_back_as_it_was(string query) => Assert.Equal(query, Printed(query));

    [Theory]
    [InlineData(
        "FlaskApp\n  .arg('host' , '0.0.0.0') # why\n",
        """FlaskApp.where("host", "0.0.0.0")"""
    )]
    [InlineData(" A . method ( 'x' ) | B", """A.method("x") | B""")]
    public void White_space_comments_and_quotes_are_free(string query, string printed) =>
        Assert.Equal(printed, Printed(query));

    [Theory]
    [InlineData("", 0, "expected source")]
    [InlineData("FlaskApp.method", 15, "expected `(`")]
    [InlineData("""FlaskApp.method("run" """, 22, "expected `,` or `)`")]
    [InlineData("""FlaskApp.metod("run")""", 9, "unknown step `metod`, did you mean `method`?")]
    [InlineData("""A.where("host")""", 14, "expected `,`")]
    [InlineData("""A.where("host", )""", 16, "expected pattern")]
    [InlineData(
        """A.where("host", mising)""",
        16,
        "unknown pattern `mising`, did you mean `missing`?"
    )]
    [InlineData("""A.where("host, 1)""", 8, "this string has no closing \"")]
    [InlineData("""A.where("host", "x" or)""", 22, "expected pattern")]
    [InlineData(
        """A.where(99999999999, _)""",
        8,
        "`99999999999` is no position, expected an integer"
    )]
    [InlineData("""A.inside(man())""", 9, "unknown scope `man`, did you mean `main`?")]
    [InlineData("""A.method("run") B""", 16, "expected `.`, `|` or end of query")]
    [InlineData(
        """A.inside(loop())""",
        9,
        "unknown scope `loop`, expected `main`, `module`, `test`, `function` or `class`"
    )]
    [InlineData(
        """A.is("x")""",
        2,
        "unknown step `is`, expected `method`, `set`, `set_item`, `in_file`, `where`, `arg`, `inside`, `also` or `unless`"
    )]
    [InlineData(
        """missing.method("run")""",
        0,
        "unknown source `missing`, expected `type`, `call`, `assign`, `env` or `command`"
    )]
    [InlineData("""A.also()""", 7, "expected `.`")]
    [InlineData("""A.method(run)""", 9, "expected string")]
    [InlineData("""A.where("p", lt("x"))""", 16, "expected number")]
    public void An_error_tells_place_and_expectation(string query, int position, string message)
    {
        var result = QueryParser.Parse(query);
        Assert.Equal((position, message), (result.ErrorPosition, result.Message));
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_overflow() =>
        Assert.Contains(
            "nesting",
            QueryParser
                .Parse("A.where(0, " + string.Concat(System.Linq.Enumerable.Repeat("not(", 9999)))
                .Message,
            System.StringComparison.Ordinal
        );

    private static string Printed(string query) =>
        QueryPrinter.Print(QueryParser.Parse(query).Value);
}
