using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Values;
using Xunit;

namespace BindAudit.Tests.Rules.Patterns;

/// <summary>docs/query-language.md §4.</summary>
public sealed class PatternTests : PatternTest
{
    [Fact]
    public void A_string_is_exact()
    {
        Check("\"a\"", Truth.Yes, Str("a"));
        Check("\"a\"", Truth.No, Str("A"));
    }

    [Fact]
    public void A_string_never_equals_bytes()
    {
        Check("\"a\"", Truth.No, Bytes("a"));
        Check("bytes(\"a\")", Truth.No, Str("a"));
        Check("bytes(\"a\")", Truth.Yes, Bytes("a"));
    }

    [Fact]
    public void An_int_is_never_a_bool()
    {
        Check("1", Truth.No, True);
        Check("True", Truth.No, Int(1));
        Check("int", Truth.No, True);
        Check("int", Truth.Yes, Int(-5));
        Check("True", Truth.Yes, True);
        Check("False", Truth.No, True);
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("None")]
    [InlineData("int")]
    [InlineData("given")]
    [InlineData("tuple(_)")]
    [InlineData("item(0, _)")]
    [InlineData("item(\"k\", _)")]
    [InlineData("each(_)")]
    [InlineData("any_item(_)")]
    [InlineData("regex(\".*\")")]
    [InlineData("glob(\"*\")")]
    [InlineData("lt(5)")]
    [InlineData("symbol(\"a.b\")")]
    [InlineData("not(\"a\")")]
    [InlineData("address(\"a\")")]
    [InlineData("address_list(\"a\")")]
    [InlineData("$any")]
    public void Unknown_stays_unknown(string pattern) => Check(pattern, Truth.Unknown, Unknown);

    [Fact]
    public void Anything_given_is_given() => Check("_", Truth.Yes, Unknown);

    [Fact]
    public void Given_is_not_None()
    {
        Check("given", Truth.No, None);
        Check("given", Truth.Yes, Str(""));
        Check("_", Truth.Yes, None);
    }

    [Theory]
    [InlineData("missing", Truth.Yes)]
    [InlineData("_", Truth.No)]
    [InlineData("given", Truth.No)]
    [InlineData("\"a\"", Truth.No)]
    [InlineData("not(missing)", Truth.No)]
    [InlineData("not(\"a\")", Truth.Yes)]
    [InlineData("\"a\" or missing", Truth.Yes)]
    public void A_missing_argument(string pattern, object truth) =>
        Assert.Equal((Truth)truth, Test(pattern, Subject.Missing).Truth);

    [Theory]
    [InlineData("missing")]
    [InlineData("_")]
    [InlineData("given")]
    [InlineData("not(missing)")]
    [InlineData("\"a\" or None")]
    public void An_argument_that_may_be_hidden_is_unknown(string pattern) =>
        Assert.Equal(Truth.Unknown, Test(pattern, Subject.Hidden).Truth);

    [Fact]
    public void One_of_several_values_is_enough()
    {
        Check("\"a\"", Truth.Yes, Str("b"), Str("a"));
        Check("\"a\"", Truth.Yes, Str("a"), Unknown);
        Check("\"a\"", Truth.Unknown, Str("b"), Unknown);
        Check("\"a\"", Truth.No, Str("b"), Str("c"));
    }

    [Fact]
    public void Not_asks_all_values()
    {
        Check("not(\"a\")", Truth.Yes, Str("b"), Str("c"));
        Check("not(\"a\")", Truth.No, Str("b"), Str("a"));
        Check("not(\"a\")", Truth.Unknown, Str("b"), Unknown);
        Check("not(not(\"a\"))", Truth.Yes, Str("a"));
    }

    [Fact]
    public void A_tuple_or_list_has_that_length()
    {
        Check("tuple(\"\", 80)", Truth.Yes, Tuple(Str(""), Int(80)));
        Check("tuple(\"\", _)", Truth.Yes, List(Str(""), Unknown));
        Check("tuple(\"\", 80)", Truth.Unknown, Tuple(Str(""), Unknown));
        Check("tuple(\"\")", Truth.No, Tuple(Str(""), Int(80)));
        Check("tuple(\"\", _)", Truth.No, Str(""));
        Check("tuple(\"a\", 80)", Truth.No, Tuple(Str("b"), Unknown));
    }

    [Fact]
    public void An_item_is_one_element_or_key()
    {
        Check("item(0, \"\")", Truth.Yes, Tuple(Str(""), Unknown, Int(1)));
        Check("item(-1, 1)", Truth.Yes, Tuple(Str(""), Unknown, Int(1)));
        Check("item(3, _)", Truth.No, Tuple(Str("")));
        Check("item(\"k\", \"v\")", Truth.Yes, Dict(false, ("k", Str("v"))));
        Check("item(\"k\", missing)", Truth.Yes, Dict(false, ("x", Str("v"))));
        Check("item(\"k\", \"v\")", Truth.Unknown, Dict(true, ("k", Str("v"))));
        Check("item(\"K\", _)", Truth.No, Dict(false, ("k", Str("v"))));
    }

    [Fact]
    public void Each_and_any_item_ask_for_one()
    {
        Check("each($any)", Truth.Yes, List(Str("a"), Str("::")));
        Check("each($any)", Truth.Unknown, Tuple(Str("a"), Unknown));
        Check("each($any)", Truth.No, Tuple());
        Check("each($any)", Truth.No, Dict(false, ("a", Str("::"))));
        Check("any_item(\"v\")", Truth.Yes, Dict(false, ("a", Int(1)), ("b", Str("v"))));
        Check("any_item(\"v\")", Truth.Unknown, Dict(true));
        Check("any_item(\"v\")", Truth.No, List(Str("v")));
    }

    [Fact]
    public void A_regex_is_anchored()
    {
        Check("regex(\"a+\")", Truth.Yes, Str("aa"));
        Check("regex(\"a|b\")", Truth.No, Str("ab"));
        Check("regex(\"a\")", Truth.No, Str("a\n"));
        Check("regex(\"a\")", Truth.Unknown, Partial("a?"));
    }

    [Theory]
    [InlineData("a+b*")]
    [InlineData("(x:)?a+(:.*)?")]
    [InlineData("(a|ab)+")]
    public void A_regex_says_the_same_of_a_long_text(string expression)
    {
        foreach (var length in (int[])[10, 3000])
        {
            var text = new string('a', length);
            Check($"regex(\"{expression}\")", Truth.Yes, Str(text));
            Check($"regex(\"{expression}\")", Truth.No, Str(text + "c"));
            Check($"regex(\"{expression}\")", Truth.No, Str("b" + text));
        }
    }

    [Fact]
    public void A_regex_that_would_backtrack_for_ever_does_not()
    {
        Check("regex(\"(a+)+\")", Truth.No, Str(new string('a', 900) + "b"));
        Check("regex(\"(a|aa)*c\")", Truth.No, Str(new string('a', 900)));
        Check("regex(\"a*a*c\")", Truth.No, Str(new string('a', 900)));
        var optional = string.Concat(System.Linq.Enumerable.Repeat("a?", 40));
        Check($"regex(\"{optional}b\")", Truth.No, Str(new string('a', 40)));
    }

    [Fact]
    public void A_glob_covers_the_whole_text()
    {
        Check("glob(\"10.*\")", Truth.Yes, Str("10.0.0.1"));
        Check("glob(\"1?.*.1\")", Truth.Yes, Str("10.0.0.1"));
        Check("glob(\"10\")", Truth.No, Str("10.0.0.1"));
    }

    [Fact]
    public void Numbers_compare()
    {
        Check("lt(1024)", Truth.Yes, Int(80));
        Check("lt(80)", Truth.No, Int(80));
        Check("lte(80)", Truth.Yes, Int(80));
        Check("gt(0.5)", Truth.Yes, new FloatValue(0.75));
        Check("gte(81)", Truth.No, Int(80));
        Check("gt(0)", Truth.No, True);
        Check("gt(0)", Truth.No, Str("1"));
    }

    [Fact]
    public void A_symbol_is_a_name_that_resolves_so()
    {
        Check("symbol(\"socket.AF_UNIX\")", Truth.Yes, Name("socket.AF_UNIX"));
        Check("symbol(\"socket.AF_*\")", Truth.Yes, Name("socket.AF_UNIX"));
        Check("symbol(\"socket.*\")", Truth.No, Name("socket.a.b"));
        Check("symbol(\"socket.AF_UNIX\")", Truth.No, Name("socket.AF_INET"));
        Check("symbol(\"socket.AF_UNIX\")", Truth.No, Str("socket.AF_UNIX"));
    }

    [Fact]
    public void A_partly_known_text_is_excluded_by_its_known_ends()
    {
        Check("\"abc\"", Truth.Unknown, Partial("a?"));
        Check("\"abc\"", Truth.No, Partial("x?"));
        Check("\"abc\"", Truth.No, Partial("?x"));
        Check("\"abc\"", Truth.No, Partial("abcd?"));
    }

    [Fact]
    public void The_value_that_came_the_shortest_way_is_told()
    {
        var values = new ValueSet([At(Str("a"), Reach.Flow), At(Str("b"), Reach.Constant)]);
        var verdict = Test("\"a\" or \"b\"", Subject.Of(values));
        Assert.Equal(
            (Reach.Constant, "b"),
            (verdict.Reach, ((StringValue)verdict.Shown!.Value).Content)
        );
    }

    [Fact]
    public void The_reach_is_the_farthest_of_container_and_element()
    {
        var tuple = new SequenceValue(
            SequenceKind.Tuple,
            [new([At(Str(""), Reach.Default)]), SetOf(Int(1))]
        );
        var verdict = Test("tuple(\"\", _)", Subject.Of(new ValueSet([At(tuple, Reach.Constant)])));
        Assert.Equal((Reach.Default, "''"), (verdict.Reach, PythonRepr.Of(verdict.Shown!.Value)));
    }

    [Fact]
    public void Not_counts_every_value_for_the_reach()
    {
        var values = new ValueSet([At(Str("a"), Reach.Literal), At(Str("b"), Reach.Flow)]);
        Assert.Equal(Reach.Flow, Test("not(\"c\")", Subject.Of(values)).Reach);
    }
}
