using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Syntax.Grammar;

public sealed class TreePropertyTests
{
    private const string Source = """
        import a.b as c, d
        from ..e import (f as g, h,)
        type T[K: int = str, *V] = dict[K, *V]


        @app.route("/", methods=["GET"])
        async def index[T](x, /, y: int = 1, *z: *T, w=lambda q, *r: q, **k) -> "T":
            global n
            async with open(f"{x!r:>{y}}", t"{z=}") as s, (yield): pass
            try:
                return await app.run(host="0.0.0.0", **{"port": 1, **k}), *z
            except (A, B) as e:
                raise X(e) from e
            except* C: x[1:2, ::3] += -y ** 2; del x, y
            else:
                assert not (u := v(1)) in w, "no"
            finally: nonlocal m


        class C(D, metaclass=E):
            x: int = 5 if a < b <= c else [i for i, *j in k if i if j]
            def f(self): return {**a, 1: 2} | {p async for p in q} or {r: s for r in t}

        match a, b:
            case [1 | -2.5 + 3j, "x" "y", *_] if z: pass
            case {"k": P(v, w=None), **rest} | Q.R() as o: print(o)
            case _:
                while True: break
                else:
                    for i in 1, 2: continue
        print("done", end=(g(x) for x in y).z[0]()); x = y = z
        """;

    private static readonly Config Fixed = Config
        .QuickThrowOnFailure.WithMaxTest(600)
        .WithReplay(20_261_120UL, 77UL);

    private static readonly int Count = TokenizedSource
        .Tokenize(SourceText.From(Source))
        .Tokens.Length;

    [Fact]
    public void The_source_of_these_tests_is_python() =>
        Assert.Empty(SyntaxTree.Parse(SourceText.From(Source)).Errors);

    [Fact]
    public void Children_lie_inside_their_parents_in_order() =>
        TreeShape.Check(SyntaxTree.Parse(SourceText.From(Source)));

    [Fact]
    public void Without_any_one_token_the_tree_keeps_its_shape() =>
        Prop.ForAll(Gen.Choose(0, Count - 1).ToArbitrary(), at => CheckEdited(at, "")).Check(Fixed);

    [Fact]
    public void With_any_one_token_replaced_the_tree_keeps_its_shape() =>
        Prop.ForAll(
                Gen.Choose(0, Count - 1).ToArbitrary(),
                Gen.Elements(
                        "(",
                        ")",
                        "[",
                        "}",
                        ":",
                        "=",
                        "*",
                        "if",
                        "else",
                        "def",
                        "'",
                        "f'{",
                        "\n",
                        "\n  ",
                        "match",
                        "case",
                        "@",
                        "lambda",
                        ",",
                        "..",
                        "async",
                        "`",
                        "$"
                    )
                    .ToArbitrary(),
                CheckEdited
            )
            .Check(Fixed);

    [Fact]
    public void Cut_off_anywhere_the_tree_keeps_its_shape() =>
        Prop.ForAll(
                Gen.Choose(0, Source.Length).ToArbitrary(),
                length => TreeShape.Check(SyntaxTree.Parse(SourceText.From(Source[..length])))
            )
            .Check(Fixed);

    private static void CheckEdited(int at, string replacement)
    {
        var source = SourceText.From(Source);
        var tokens = TokenizedSource.Tokenize(source);
        var span = tokens.SpanOf(tokens.Tokens[at]);
        var edited = string.Concat(
            source.StringOf(TextSpan.FromBounds(0, span.Start)),
            replacement,
            source.StringOf(TextSpan.FromBounds(span.End, source.Length))
        );
        TreeShape.Check(SyntaxTree.Parse(SourceText.From(edited)));
    }
}
