using Xunit;

namespace BindAudit.Tests.Scanning.Suppression;

public sealed class ExtentTests : SuppressionTest
{
    [Theory]
    [InlineData("hit()  # ignore")]
    [InlineData("hit(\n    # ignore\n    1,\n)")]
    [InlineData("hit(  # ignore\n    1,\n)")]
    [InlineData("hit(\n    1,  # ignore\n)")]
    [InlineData("hit(\n    1,\n)  # ignore")]
    [InlineData("x = (\n    1 +\n    hit()\n)  # ignore")]
    [InlineData("x = 1; hit()  # ignore")]
    [InlineData("hit(); x = 1  # ignore")]
    [InlineData("x = 1 + \\\n    hit()  # ignore")]
    [InlineData("x = '''\n''' + hit()  # ignore")]
    [InlineData("return_ = [\n    hit(),\n    1,  # ignore\n]")]
    [InlineData("print \"x\", hit()  # ignore")]
    public void Any_line_of_the_statement_counts(string python) => Silent(python);

    [Theory]
    [InlineData("# ignore\nhit()")]
    [InlineData("    # ignore\nhit()")]
    [InlineData("# other\n# ignore\nhit()")]
    [InlineData("# ignore\n# other\n# more\nhit()")]
    [InlineData("# ignore\nx = (\n    1,\n    hit(),\n)")]
    [InlineData("def f():\n    # ignore\n    hit()")]
    [InlineData("if x:\n    pass\nelse:\n    # ignore\n    hit()")]
    [InlineData("x = 1\r\n# ignore\r\nhit()\r\n")]
    [InlineData("# ignore\rhit()\r")]
    public void A_block_of_comments_directly_above_counts(string python) => Silent(python);

    [Theory]
    [InlineData("# ignore\n\nhit()")]
    [InlineData("# ignore\nx = 1\nhit()")]
    [InlineData("x = 1  # ignore\nhit()")]
    [InlineData("hit()\n# ignore")]
    [InlineData("if x:  # ignore\n    hit()")]
    [InlineData("# ignore\nif x:\n    hit()")]
    [InlineData("# ignore\ndef f():\n    hit()")]
    [InlineData("def f():\n    hit()\n    return 1  # ignore")]
    [InlineData("try:  # ignore\n    hit()\nfinally:  # ignore\n    pass  # ignore")]
    [InlineData("x = 1  # ignore\n# other\nhit()")]
    [InlineData("hit()\nx = (1,  # ignore\n    2)")]
    [InlineData("class A:  # ignore\n    x = 1\n    y = hit()")]
    [InlineData("match x:  # ignore\n    case 1:  # ignore\n        hit()")]
    public void Comments_elsewhere_do_not(string python) => Loud(python);

    [Theory]
    [InlineData("if hit():  # ignore\n    pass")]
    [InlineData("if x:\n    pass\nelif hit():  # ignore\n    pass")]
    [InlineData("while hit():  # ignore\n    pass")]
    [InlineData("for x in (\n    hit(),\n):  # ignore\n    pass")]
    [InlineData("# ignore\nwith hit() as x:\n    pass")]
    [InlineData(
        "async def f():\n    async with (\n        hit() as x,  # ignore\n    ):\n        pass"
    )]
    [InlineData("@wrap(hit())\n@other  # ignore\ndef f():\n    pass")]
    [InlineData("# ignore\n@wrap(hit())\ndef f():\n    pass")]
    [InlineData("@wrap\ndef f(\n    x=hit(),\n    y=1,\n):  # ignore\n    pass")]
    [InlineData("# ignore\n@wrap\n@wrap\nclass A(hit()):\n    pass")]
    [InlineData(
        "class A:\n    # ignore\n    @wrap(\n        hit(),\n    )\n    def f(self):\n        pass"
    )]
    [InlineData("try:\n    pass\nexcept hit():  # ignore\n    pass")]
    [InlineData("match hit():  # ignore\n    case _:\n        pass")]
    [InlineData("match x:\n    case y if hit():  # ignore\n        pass")]
    [InlineData("if x: hit()  # ignore")]
    [InlineData("while x: y = 1; hit()  # ignore")]
    public void A_compound_statement_has_its_header(string python) => Silent(python);

    [Theory]
    [InlineData("@wrap(hit())\ndef f():\n    pass  # ignore")]
    [InlineData("if hit():\n    # ignore\n    pass")]
    [InlineData("with hit():\n    pass  # ignore")]
    [InlineData("if x:  # ignore\n    pass\nelif hit():\n    pass")]
    public void Its_body_is_not_its_header(string python) => Loud(python);

    [Theory]
    [InlineData("HOST = \"any\"  # ignore\nhit(HOST)")]
    [InlineData("# ignore: CSP-D404\nHOST = \"any\"\n\nhit(HOST)")]
    [InlineData("def f(\n    host=\"any\",  # ignore: B104\n):\n    hit(host)")]
    public void The_literals_place_counts_too(string python) => Silent(python);

    [Theory]
    [InlineData("# ignore-file: CSP-D404\nimport x\nhit()")]
    [InlineData(
        "#!/usr/bin/env python\n# Licence\n\n# ignore-file: B104 -- a demo\n'''doc'''\nhit()\nhit()"
    )]
    [InlineData("# ignore-file: OTHER-1, FLASK-9\nhit()")]
    public void The_first_comments_silence_a_file(string python) => Silent(python);

    [Theory]
    [InlineData("# ignore-file\nx = 1\nhit()")]
    [InlineData("# ignore-file: OTHER-1\nhit()")]
    [InlineData("import x\n# ignore-file: CSP-D404\nhit()")]
    [InlineData("'''doc'''\n# ignore-file: CSP-D404\nhit()")]
    [InlineData("# ignore\nimport x\nhit()")]
    [InlineData("# ignore: CSP-D404\n\nhit()")]
    public void Other_comments_do_not(string python) => Loud(python);

    [Fact]
    public void A_bare_marker_in_the_first_block_covers_the_statement_below() =>
        Silent("#!/usr/bin/env python\n# ignore\nhit()\n");
}
