using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class RecoveryTests : GrammarTest
{
    [Fact]
    public void Print_with_a_string_loses_nothing_but_itself() =>
        CheckErrors(
            "a()\nprint \"x\" % f(y)\nb()",
            "(Call a) (Error print (Mod \"x\" (Call f y))) (Call b)",
            "1:6 the print statement is python 2's"
        );

    [Fact]
    public void Exec_keeps_its_expressions() =>
        CheckErrors(
            "exec code() in ns",
            "(Error exec (In (Call code) ns))",
            "0:5 the exec statement is python 2's"
        );

    [Fact]
    public void An_exception_with_a_comma() =>
        CheckErrors(
            "raise E, f(\"x\")",
            "(Error (Tuple E (Call f \"x\")))",
            "0:7 expected end of line"
        );

    [Fact]
    public void The_old_inequality() =>
        CheckErrors(
            "if a <> b():\n  c()\nd()",
            "(Error a (Call b)) (Call c) (Call d)",
            "0:5 expected `:`"
        );

    [Fact]
    public void Backquotes_are_one_error() =>
        CheckErrors(
            "a = `f(b)`\nc()",
            "(Error a (Call f b)) (Call c)",
            "0:4 backquotes are python 2's repr"
        );

    [Fact]
    public void A_tuple_parameter_keeps_the_body() =>
        CheckErrors(
            "def f((a, b), c=k(1)):\n  g()\nh()",
            "(Error (Tuple (Tuple a b) c) (Call k 1)) (Call g) (Call h)",
            "0:6 expected parameter"
        );

    [Fact]
    public void A_handler_with_a_comma_is_a_tuple_today() =>
        Check("try: a()\nexcept E, e: b()", "(Try [(Call a)] (Except (Tuple E e) [(Call b)]))");

    [Fact]
    public void A_broken_handler_keeps_the_rest() =>
        CheckErrors(
            "try:\n  a()\nexcept E as 1:\n  b()\nelse:\n  c()\nd()",
            "(Try [(Call a)]) (Error E 1) (Call b) (Error) (Call c) (Call d)",
            "2:12 expected name"
        );

    [Fact]
    public void Clauses_of_a_broken_statement_are_no_errors() =>
        CheckErrors(
            "if print 1:\n  a()\nelif b():\n  c()\nelse:\n  d()\ne()",
            "(Error print 1) (Call a) (Error (Call b)) (Call c) (Error) (Call d) (Call e)",
            "0:9 expected `:`"
        );

    [Fact]
    public void A_clause_alone_is_one() =>
        CheckErrors("a()\nelse:\n  b()", "(Call a) (Error) (Call b)", "1:0 unexpected `else`");

    [Fact]
    public void A_broken_statement_in_a_block_stays_in_it() =>
        CheckErrors(
            "def f():\n  print \"x\"\n  return g()\nh()",
            "(Def f [] [(Error print \"x\") (Return (Call g))]) (Call h)",
            "1:8 the print statement is python 2's"
        );

    [Fact]
    public void A_block_may_be_missing() =>
        CheckErrors("if a:\nb()", "(If a []) (Call b)", "1:0 expected indented block");

    [Fact]
    public void An_indent_may_be_unexpected() =>
        CheckErrors("a()\n  b()\nc()", "(Call a) (Call b) (Call c)", "1:0 unexpected indent");

    [Fact]
    public void Try_alone() =>
        CheckErrors(
            "try: a()\nb()",
            "(Try [(Call a)]) (Call b)",
            "1:0 expected `except` or `finally`"
        );

    [Fact]
    public void A_decorator_above_nothing() =>
        CheckErrors("@a()\nb()", "(Error (Call a)) (Call b)", "0:4 expected `def` or `class`");

    [Fact]
    public void A_broken_case_may_always_be_taken() =>
        CheckErrors(
            "match a:\n  case 1 2 if f():\n    b()\n  case c: d()\ne()",
            "(Match a (Case _ [(Error (Call f)) (Call b)]) (Case c [(Call d)])) (Call e)",
            "1:9 expected `|` or `:`"
        );

    [Fact]
    public void A_call_that_is_not_closed_keeps_what_follows() =>
        CheckErrors(
            "f(a,\ndef g():\n  h()\n",
            "(Call f a) (Def g [] [(Call h)])",
            "0:1 '(' was never closed"
        );

    [Fact]
    public void Calls_that_are_never_closed_are_calls() =>
        CheckErrors("x = f(a, g(b", "(= x (Call f a (Call g b)))", "0:10 '(' was never closed");

    [Fact]
    public void A_line_that_stands_no_deeper_begins_a_statement_behind_an_open_bracket() =>
        CheckErrors(
            "f(a,\n  b\nx = g()\nif y: h()\ndef k(): pass",
            "(Call f a b) (= x (Call g)) (If y [(Call h)]) (Def k [] [(Pass)])",
            "0:1 '(' was never closed"
        );

    [Fact]
    public void A_header_with_an_open_bracket_keeps_its_block() =>
        CheckErrors(
            "if f((a):\n  g()\n  if b:\n    h()\n  k()\nreturn",
            "(If (Call f a) [(Call g) (If b [(Call h)]) (Call k)]) (Return)",
            "0:4 '(' was never closed"
        );

    [Fact]
    public void A_bracket_that_closes_nothing_is_left_out() =>
        CheckErrors("f(a)) + g(b)", "(Add (Call f a) (Call g b))", "0:4 unmatched ')'");

    [Fact]
    public void A_bracket_that_is_missing_before_another_is_closed_there() =>
        CheckErrors(
            "x = [f(a, g(b)]\nh()",
            "(= x (List (Call f a (Call g b)))) (Call h)",
            "0:14 closing parenthesis ']' does not match opening parenthesis '('"
        );

    [Fact]
    public void A_string_that_is_not_closed_ends_with_its_line() =>
        CheckErrors(
            "f(\"a)\ng(b)",
            "(Call f \"a)) (Call g b)",
            "0:1 '(' was never closed",
            "0:2 unterminated string literal"
        );

    [Fact]
    public void A_joined_line_begins_no_statement() =>
        CheckErrors("f(a + \\\nb\ng()", "(Call f (Add a b)) (Call g)", "0:1 '(' was never closed");

    [Fact]
    public void A_case_alone_keeps_its_patterns_apart_from_calls() =>
        CheckErrors(
            "match f(x:\n  case C(y) if g(): h(z)\n  case D(y):\n    k()",
            "(Match (Call f x) (Case (Class C y) if (Call g) [(Call h z)]) (Case (Class D y) [(Call k)]))",
            "0:7 '(' was never closed"
        );

    [Fact]
    public void A_case_outside_a_match_keeps_its_patterns_apart_from_calls() =>
        CheckErrors(
            "match x y:\n  case C(y) if g(): h(z)\n  case D(y):\n    k()",
            "(Error match x y) (Error (Call g) (Call h z)) (Error) (Call k)",
            "0:8 expected `:`",
            "1:7 expected end of line",
            "2:7 expected end of line"
        );

    [Fact]
    public void What_an_unfinished_line_calls_is_kept() =>
        CheckErrors(
            "f(a).\ng(b) if c:\n  d()",
            "(Error (Call f a)) (Error (Call g b) c) (Call d)",
            "0:5 expected name",
            "1:9 expected `else`"
        );

    [Fact]
    public void An_argument_may_be_missing() =>
        CheckErrors("f(a, b c)\ng()", "(Error (Tuple a b) c) (Call g)", "0:7 expected `,` or `)`");

    [Fact]
    public void An_expression_may_be_missing() =>
        CheckErrors("a = \nb()", "(Error a) (Call b)", "0:4 expected expression");

    [Fact]
    public void The_first_statement_of_a_broken_line_stays() =>
        CheckErrors(
            "a(); print \"b\"; c()\nd()",
            "(Call a) (Error print \"b\" (Call c)) (Call d)",
            "0:11 the print statement is python 2's"
        );
}
