using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Values of expressions and how far they travelled (query-language.md, Reach).</summary>
public sealed class ValueTests
{
    [Fact]
    public void A_literal_in_the_call_has_reach_literal() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0'",
            """
            f("0.0.0.0")
            """
        );

    [Fact]
    public void Adjacent_literals_are_one() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0'",
            """
            f("0.0." "0.0")
            """
        );

    [Fact]
    public void A_sum_of_literals_is_a_literal() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0'",
            """
            f("0.0" + ".0.0")
            """
        );

    [Fact]
    public void A_name_has_reach_constant() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            HOST = "0.0.0.0"
            f(HOST)
            """
        );

    [Fact]
    public void A_constant_is_seen_from_a_function() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            HOST = "0.0.0.0"
            def main():
                f(HOST)
            """
        );

    [Fact]
    public void A_class_attribute_is_a_constant() =>
        SemanticsCheck.Value(
            "constant '::'",
            """
            class Config:
                HOST = "::"
            f(Config.HOST)
            """
        );

    [Fact]
    public void An_unpacked_element_is_a_constant() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            HOST, PORT = "0.0.0.0", 80
            f(HOST)
            """
        );

    [Fact]
    public void Rebinding_ends_the_old_value() =>
        SemanticsCheck.Value(
            "constant '127.0.0.1'",
            """
            h = "0.0.0.0"
            h = "127.0.0.1"
            f(h)
            """
        );

    [Fact]
    public void Branches_that_join_leave_both() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | default '127.0.0.1'",
            """
            h = "127.0.0.1"
            if x:
                h = "0.0.0.0"
            f(h)
            """
        );

    [Fact]
    public void Equal_branches_are_one_constant() =>
        SemanticsCheck.Value(
            "constant '::'",
            """
            if x:
                h = "::"
            else:
                h = "::"
            f(h)
            """
        );

    [Fact]
    public void A_branch_that_returns_does_not_join() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            def g(x):
                h = "0.0.0.0"
                if x:
                    h = "127.0.0.1"
                    return
                f(h)
            """
        );

    [Fact]
    public void A_conditional_expression_may_be_either() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | default '127.0.0.1'",
            """
            f("0.0.0.0" if x else "127.0.0.1")
            """
        );

    [Fact]
    public void The_environment_gives_its_default_or_anything() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import os
            f(os.environ.get("HOST", "0.0.0.0"))
            """
        );

    [Fact]
    public void Getenv_imported_by_name_gives_its_default() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            from os import getenv
            f(getenv("HOST", "0.0.0.0"))
            """
        );

    [Fact]
    public void Or_gives_the_fallback() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            import os
            f(os.environ.get("HOST") or "0.0.0.0")
            """
        );

    [Fact]
    public void Or_stops_at_a_true_constant() =>
        SemanticsCheck.Value(
            "literal '127.0.0.1'",
            """
            f("127.0.0.1" or "0.0.0.0")
            """
        );

    [Fact]
    public void An_except_clause_gives_the_fallback() =>
        SemanticsCheck.Value(
            "default os.environ | default '0.0.0.0'",
            """
            import os
            try:
                h = os.environ["H"]
            except KeyError:
                h = "0.0.0.0"
            f(h)
            """
        );

    [Fact]
    public void A_parameter_default_has_reach_default() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            def g(host="0.0.0.0"):
                f(host)
            """
        );

    [Fact]
    public void A_parameter_without_default_is_unknown() =>
        SemanticsCheck.Value(
            "?",
            """
            def g(host):
                f(host)
            """
        );

    [Fact]
    public void A_parameter_that_is_set_when_none_is_never_none() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            def g(host=None):
                if host is None:
                    host = "0.0.0.0"
                f(host)
            """
        );

    [Fact]
    public void A_loop_runs_with_each_element() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0' | constant '::'",
            """
            for h in ("0.0.0.0", "::"):
                f(h)
            """
        );

    [Fact]
    public void A_name_bound_in_a_loop_may_be_from_before() =>
        SemanticsCheck.Value(
            "default '::' | default '::1'",
            """
            h = "::"
            for x in y:
                f(h)
                h = "::1"
            """
        );

    [Fact]
    public void A_sum_that_grows_in_a_loop_keeps_its_known_end() =>
        SemanticsCheck.Value(
            "default 'ab' | constant '{}b'",
            """
            h = "a"
            for x in y:
                h = h + "b"
                f(h)
            """
        );

    [Fact]
    public void An_f_string_with_an_unknown_field_is_partly_known() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0:{}'",
            """
            f(f"0.0.0.0:{port}")
            """
        );

    [Fact]
    public void An_f_string_of_constants_is_known() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0:80'",
            """
            H = "0.0.0.0"
            f(f"{H}:80")
            """
        );

    [Fact]
    public void Percent_formatting_is_evaluated() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0:{int}'",
            """
            f("%s:%d" % ("0.0.0.0", port))
            """
        );

    [Fact]
    public void Brace_formatting_is_evaluated() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0:80'",
            """
            f("{}:{}".format("0.0.0.0", 80))
            """
        );

    [Fact]
    public void Join_is_evaluated() =>
        SemanticsCheck.Value(
            "literal '0.0.0.0'",
            """
            f(".".join(["0", "0", "0", "0"]))
            """
        );

    [Fact]
    public void A_tuple_holds_its_elements() =>
        SemanticsCheck.Value(
            "literal [literal '', literal 80]",
            """
            f(("", 80))
            """
        );

    [Fact]
    public void Bytes_are_no_str() =>
        SemanticsCheck.Value(
            "literal b''",
            """
            f(b"")
            """
        );

    [Fact]
    public void A_dict_element_is_a_constant() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            cfg = {"host": "0.0.0.0"}
            f(cfg["host"])
            """
        );

    [Fact]
    public void A_stored_element_replaces() =>
        SemanticsCheck.Value(
            "constant '::'",
            """
            cfg = {"host": "::1"}
            cfg["host"] = "::"
            f(cfg["host"])
            """
        );

    [Fact]
    public void A_container_given_to_unknown_code_is_unknown() =>
        SemanticsCheck.Value(
            "?",
            """
            cfg = {"host": "0.0.0.0"}
            load(cfg)
            f(cfg["host"])
            """
        );

    [Fact]
    public void A_container_that_is_printed_stays_known() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            cfg = {"host": "0.0.0.0"}
            print(cfg)
            f(cfg["host"])
            """
        );

    [Fact]
    public void A_list_that_grows() =>
        SemanticsCheck.Value(
            "constant '::'",
            """
            hosts = ["::1"]
            hosts.append("::")
            f(hosts[1])
            """
        );

    [Fact]
    public void An_attribute_of_self_is_found_in_init() =>
        SemanticsCheck.Value(
            "constant '0.0.0.0'",
            """
            class S:
                def __init__(self):
                    self.host = "0.0.0.0"
                def run(self):
                    f(self.host)
            """
        );

    [Fact]
    public void An_attribute_written_twice_may_be_either() =>
        SemanticsCheck.Value(
            "default '::' | default '::1'",
            """
            class S:
                def __init__(self):
                    self.host = "::"
                def local(self):
                    self.host = "::1"
                def run(self):
                    f(self.host)
            """
        );

    [Fact]
    public void A_field_is_a_default() =>
        SemanticsCheck.Value(
            "default '0.0.0.0' | ?",
            """
            class S:
                host: str = "0.0.0.0"
            s = S()
            f(s.host)
            """
        );

    [Fact]
    public void A_global_statement_adds_a_value() =>
        SemanticsCheck.Value(
            "default '::1' | default '::'",
            """
            HOST = "::1"
            def configure():
                global HOST
                HOST = "::"
            f(HOST)
            """
        );

    [Fact]
    public void Getattr_gives_its_default() =>
        SemanticsCheck.Value(
            "default settings.HOST | default '0.0.0.0'",
            """
            import settings
            f(getattr(settings, "HOST", "0.0.0.0"))
            """
        );

    [Fact]
    public void A_returned_value_flows() =>
        SemanticsCheck.Value(
            "flow '0.0.0.0'",
            """
            def host():
                return "0.0.0.0"
            f(host())
            """
        );

    [Fact]
    public void Recursion_ends() =>
        SemanticsCheck.Value(
            "?",
            """
            def g():
                return g()
            f(g())
            """
        );

    [Fact]
    public void A_name_defined_by_itself_ends() =>
        SemanticsCheck.Value(
            "?",
            """
            x = x + x
            f(x)
            """
        );

    [Fact]
    public void A_class_that_inherits_from_itself_ends() =>
        SemanticsCheck.Value(
            "?",
            """
            class A(A):
                pass
            f(A.host)
            """
        );

    [Fact]
    public void A_walrus_binds() =>
        SemanticsCheck.Value(
            "constant '::'",
            """
            if (h := "::"):
                f(h)
            """
        );

    [Fact]
    public void A_deleted_name_is_unknown() =>
        SemanticsCheck.Value(
            "?",
            """
            h = "::"
            del h
            f(h)
            """
        );

    [Fact]
    public void A_bool_is_no_int() =>
        SemanticsCheck.Value(
            "literal True",
            """
            f(True)
            """
        );
}
