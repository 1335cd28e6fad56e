using Xunit;
using static BindAudit.Tests.Syntax.Tokens.TokenDump;

namespace BindAudit.Tests.Syntax.Tokens;

public sealed class IndentationTests
{
    [Fact]
    public void A_deeper_line_indents_and_a_shallower_one_dedents() =>
        Check(
            "try:\n  pass\nelse:\n  pass\n",
            "try : NEWLINE INDENT pass NEWLINE DEDENT else : NEWLINE INDENT pass NEWLINE DEDENT"
        );

    [Fact]
    public void One_line_may_close_several_blocks() =>
        Check(
            "try:\n try:\n  pass\npass\n",
            "try : NEWLINE INDENT try : NEWLINE INDENT pass NEWLINE DEDENT DEDENT pass NEWLINE"
        );

    [Fact]
    public void Blocks_are_closed_where_the_source_ends() =>
        Check("try:\n pass", "try : NEWLINE INDENT pass NEWLINE DEDENT");

    [Fact]
    public void Comments_and_blank_lines_do_not_dedent() =>
        Check(
            "try:\n pass\n# a\n\n pass\n",
            "try : NEWLINE INDENT pass NEWLINE COMMENT(# a) NL NL pass NEWLINE DEDENT"
        );

    [Fact]
    public void A_comment_stands_before_the_dedent_of_the_next_line() =>
        Check(
            "try:\n pass\n# a\npass\n",
            "try : NEWLINE INDENT pass NEWLINE COMMENT(# a) NL DEDENT pass NEWLINE"
        );

    [Fact]
    public void A_tab_goes_to_the_next_multiple_of_eight() =>
        CheckError(
            "try:\n        pass\n\tpass\n",
            "try : NEWLINE INDENT pass NEWLINE pass NEWLINE DEDENT",
            "3:0 inconsistent use of tabs and spaces in indentation"
        );

    [Fact]
    public void Tabs_alone_are_consistent() =>
        Check(
            "try:\n\ttry:\n\t\tpass\n",
            "try : NEWLINE INDENT try : NEWLINE INDENT pass NEWLINE DEDENT DEDENT"
        );

    [Fact]
    public void A_form_feed_starts_the_indentation_anew() =>
        Check("pass\n    \fpass\n", "pass NEWLINE pass NEWLINE");

    [Fact]
    public void The_first_of_joined_lines_gives_the_indentation() =>
        Check(
            "try:\n  \\\n      pass\n  pass\n",
            "try : NEWLINE INDENT pass NEWLINE pass NEWLINE DEDENT"
        );

    [Fact]
    public void An_indented_first_line_indents() => Check("  pass\n", "INDENT pass NEWLINE DEDENT");

    [Fact]
    public void An_inconsistent_dedent_belongs_to_the_outer_block() =>
        CheckError(
            "try:\n    pass\n  pass\n  pass\npass\n",
            "try : NEWLINE INDENT pass NEWLINE DEDENT pass NEWLINE pass NEWLINE pass NEWLINE",
            "3:0 unindent does not match any outer indentation level"
        );

    [Fact]
    public void A_block_may_begin_below_an_inconsistent_dedent() =>
        CheckError(
            "try:\n    pass\n  try:\n      pass\n  pass\n",
            "try : NEWLINE INDENT pass NEWLINE DEDENT try : NEWLINE INDENT pass NEWLINE DEDENT pass NEWLINE",
            "3:0 unindent does not match any outer indentation level"
        );

    [Fact]
    public void An_inconsistent_dedent_costs_the_blocks_behind_it_nothing() =>
        CheckError(
            "try:\n    pass\n  pass\npass\ntry:\n  pass\n",
            "try : NEWLINE INDENT pass NEWLINE DEDENT pass NEWLINE pass NEWLINE try : NEWLINE INDENT pass NEWLINE DEDENT",
            "3:0 unindent does not match any outer indentation level"
        );
}
