using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class StringTests : GrammarTest
{
    [Fact]
    public void Literals_are_joined() => Check("'a' \"b\" r'c'", "'a'+\"b\"+r'c'");

    [Fact]
    public void Bytes() => Check("b'a' Rb'b'", "b'a'+Rb'b'");

    [Fact]
    public void A_field_stands_between_texts() => Check("f'a{b}c'", "(f a ({} b) c)");

    [Fact]
    public void A_plain_literal_joins_the_text_beside_it() =>
        Check("'a' f'b{c}' 'd'", "(f 'a'+b ({} c) 'd')");

    [Fact]
    public void Conversion_and_format() => Check("f'{a!r:>{w}.2}'", "(f ({}!r a (f > ({} w) .2)))");

    [Fact]
    public void A_debugging_field() => Check("f'{a = }'", "(f ({}= a))");

    [Fact]
    public void Fields_nest() => Check("f'{f\"{a(b)}\"}'", "(f ({} (f ({} (Call a b)))))");

    [Fact]
    public void A_field_may_be_a_tuple_or_a_yield() =>
        Check("f'{a, b}{yield}'", "(f ({} (Tuple a b)) ({} (Yield)))");

    [Fact]
    public void A_dict_in_a_field() =>
        Check("f'{ {1: 2}[1] }'", "(f ({} (Subscript (Dict 1:2) 1)))");

    [Fact]
    public void Template_strings() => Check("t'a{b!s}'", "(t a ({}!s b))");
}
