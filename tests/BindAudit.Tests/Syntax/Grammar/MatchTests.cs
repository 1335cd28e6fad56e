using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class MatchTests : GrammarTest
{
    [Fact]
    public void Values_and_captures() =>
        Check(
            "match a:\n  case 1: b\n  case -1.5+2j: c\n  case 'x' 'y': d\n  case None: e\n  case f: g\n  case _: h",
            "(Match a (Case 1 [b]) (Case (Add (USub 1.5) 2j) [c]) (Case 'x'+'y' [d]) (Case None [e]) (Case f [g]) (Case _ [h]))"
        );

    [Fact]
    public void Dotted_values() => Check("match a:\n  case b.c.d: e", "(Match a (Case b.c.d [e]))");

    [Fact]
    public void Alternatives_and_as() =>
        Check("match a:\n  case 1 | 2 as b if c: d", "(Match a (Case (As (Or 1 2) b) if c [d]))");

    [Fact]
    public void Sequences() =>
        Check(
            "match a, b:\n  case c, *_: d\n  case [e, (f)]: g\n  case (h,): i\n  case (): j",
            "(Match (Tuple a b) (Case (Sequence c *_) [d]) (Case (Sequence e f) [g]) (Case (Sequence h) [i]) (Case (Sequence) [j]))"
        );

    [Fact]
    public void Classes() =>
        Check(
            "match a:\n  case B(c, d=E.F(), g=_): h",
            "(Match a (Case (Class B c d=(Class E.F) g=_) [h]))"
        );

    [Fact]
    public void Mappings() =>
        Check(
            "match a:\n  case {'b': c, D.e: _, **f}: g",
            "(Match a (Case (Mapping 'b':c D.e:_ **f) [g]))"
        );

    [Fact]
    public void Match_is_a_name_elsewhere() =>
        Check(
            "match = 1\nmatch(a)\nmatch[b]\nmatch * c\nmatch.d: e",
            "(= match 1) (Call match a) (Subscript match b) (Mult match c) (: match.d e _)"
        );

    [Fact]
    public void Match_may_look_like_a_call() =>
        Check("match (a):\n  case b: c", "(Match a (Case b [c]))");

    [Fact]
    public void A_lambda_in_a_call_of_match_is_no_header() =>
        Check("x = [match(a), lambda: 0]", "(= x (List (Call match a) (Lambda [] 0)))");
}
