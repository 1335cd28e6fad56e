using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Values that callers bring (query-language.md, reach flow).</summary>
public sealed class FlowTests
{
    [Fact]
    public void A_positional_argument_flows() =>
        SemanticsCheck.Value(
            "flow '0.0.0.0'",
            """
            def serve(app, host):
                f(host)
            serve(a, "0.0.0.0")
            """
        );

    [Fact]
    public void A_keyword_argument_flows() =>
        SemanticsCheck.Value(
            "flow '0.0.0.0'",
            """
            def serve(app, host):
                f(host)
            serve(a, host="0.0.0.0")
            """
        );

    [Fact]
    public void Two_callers_bring_two_values() =>
        SemanticsCheck.Value(
            "flow '::1' | flow '::'",
            """
            def serve(host):
                f(host)
            serve("::1")
            serve("::")
            """
        );

    [Fact]
    public void A_caller_that_omits_it_leaves_the_default() =>
        SemanticsCheck.Value(
            "default '::' | ?",
            """
            def serve(host="::"):
                f(host)
            serve()
            """
        );

    [Fact]
    public void A_caller_of_some_and_the_default_of_others() =>
        SemanticsCheck.Value(
            "flow '::1' | default '::'",
            """
            def serve(host="::"):
                f(host)
            serve()
            serve("::1")
            """
        );

    [Fact]
    public void A_splat_may_hide_it() =>
        SemanticsCheck.Value(
            "?",
            """
            def serve(host="::"):
                f(host)
            serve(*x)
            """
        );

    [Fact]
    public void A_default_that_every_caller_replaces_does_not_count() =>
        SemanticsCheck.Value(
            "flow '::1'",
            """
            def serve(host="::"):
                f(host)
            serve("::1")
            """
        );

    [Fact]
    public void A_value_flows_through_two_functions() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            def a(h):
                f(h)
            def b(h):
                a(h)
            b("::")
            """
        );

    [Fact]
    public void A_field_is_set_by_the_constructor() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            class S:
                def __init__(self, host):
                    self.host = host
                def run(self):
                    f(self.host)
            S("::")
            """
        );

    [Fact]
    public void A_field_is_set_by_the_constructor_of_a_subclass() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            class S:
                def __init__(self, host):
                    self.host = host
                def run(self):
                    f(self.host)
            class T(S):
                pass
            T("::")
            """
        );

    [Fact]
    public void A_field_is_set_through_super() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            class S:
                def __init__(self, host):
                    self.host = host
                def run(self):
                    f(self.host)
            class T(S):
                def __init__(self):
                    super().__init__("::")
            """
        );

    [Fact]
    public void A_method_argument_flows_past_self() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            class S:
                def run(self, host):
                    f(host)
            S().run("::")
            """
        );

    [Fact]
    public void A_keyword_only_parameter() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            def serve(*, host):
                f(host)
            serve(host="::")
            """
        );

    [Fact]
    public void A_thread_passes_arguments() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            import threading
            def serve(host):
                f(host)
            threading.Thread(target=serve, args=("::",))
            """
        );

    [Fact]
    public void A_recursive_function_ends() =>
        SemanticsCheck.Value(
            "flow '::' | ?",
            """
            def serve(host):
                serve(host)
                f(host)
            serve("::")
            """
        );

    [Fact]
    public void A_value_returned_through_a_parameter_is_any_that_was_passed() =>
        SemanticsCheck.Value(
            "flow '::'",
            """
            def same(x):
                return x
            f(same("::"))
            """
        );

    [Fact]
    public void A_star_parameter_is_what_its_only_caller_passes() =>
        SemanticsCheck.Value(
            "flow [literal '::']",
            """
            def serve(*hosts):
                f(hosts)
            serve("::")
            """
        );

    [Fact]
    public void A_function_that_becomes_a_method_takes_the_object_first() =>
        SemanticsCheck.Value(
            "?",
            """
            def serve(app):
                f(app)
            class S:
                run = serve
            S().run()
            """
        );
}
