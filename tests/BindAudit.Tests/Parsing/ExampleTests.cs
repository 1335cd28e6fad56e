using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BindAudit.Parsing;
using BindAudit.Tests.Architecture;
using Xunit;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Tests.Parsing;

/// <summary>Each example of the kernel's documentation, run: what is written there is the very code that is compiled here.</summary>
public sealed partial class ExampleTests
{
    private static readonly Parser<char, char> Nested = Rec(() => Nested!)
        .Between(Char('['), Char(']'))
        .Or(Digit);

    private static readonly Parser<char, char>?[] ByFirst = new Parser<char, char>?[128];

    // What the documentation says of each, and what it would have to say.
    private static readonly IReadOnlyList<(string Documented, string Actual)> Examples =
    [
        Refuses(
            Digit.SeparatedBy(Char(',')).Between(Char('('), Char(')')),
            "(1",
            "expected `,` or `)`"
        ),
        Reads(Digit.Many(), "12x", "[1, 2]"),
        Refuses(Digit.AtLeastOnce(), "x", "expected digit"),
        Reads(Whitespace.SkipMany().Then(Letter), "  x", "x"),
        Reads(Digit.SeparatedBy(Char(',')), "1,2", "[1, 2]"),
        Refuses(Digit.SeparatedByAtLeastOnce(Char(',')), "1,", "expected digit"),
        Reads(Digit.SeparatedAndOptionallyTerminated(Char(',')), "1,2,", "[1, 2]"),
        Refuses(
            Digit.SeparatedAndOptionallyTerminatedAtLeastOnce(Char(',')),
            "x",
            "expected digit"
        ),
        Reads(Digit, "7", "7"),
        Refuses(Letter, "7", "expected letter"),
        Reads(LetterOrDigit.ManyString(), "a1", "a1"),
        Refuses(Whitespace, "x", "expected white space"),
        Reads(Whitespaces, "x", "[]"),
        Reads(Char('(').Before(SkipWhitespaces).Then(Digit), "(  1", "1"),
        Refuses(Char('('), "x", "expected `(`"),
        Refuses(String("type"), "tuple", "expected `type`"),
        Refuses(OneOf('+', '-'), "x", "expected `+` or `-`"),
        Reads(AnyCharExcept('"').ManyString().Between(Char('"')), "\"a b\"", "a b"),
        Reads(Letter.ManyString(), "ab1", "ab"),
        Refuses(Digit.AtLeastOnceString(), "x", "expected digit"),
        Reads(Try(String("ab")).Or(String("ac")), "ac", "ac"),
        Reads(Lookahead(Char('(')).Then(Char('(')), "(", "("),
        Reads(String("or").Before(Not(LetterOrDigit)), "or x", "or"),
        Reads(Rec(() => Nested), "[[7]]", "7"),
        Refuses(OneOf(Digit, Letter), "-", "expected digit or letter"),
        Reads(Char('$').Then(Letter), "$x", "x"),
        Reads(Digit.Then(Digit, (a, b) => $"{a}.{b}"), "12", "1.2"),
        Reads(Letter.Before(Char(';')), "x;", "x"),
        Reads(Letter.Between(Char('|')), "|x|", "x"),
        Reads(Letter.Between(Char('('), Char(')')), "(x)", "x"),
        Reads(String("True").ThenReturn(1), "True", "1"),
        Reads(String("None").WithResult(0), "None", "0"),
        Reads(Parser<char>.Any, "x", "x"),
        Refuses(Digit.Before(Parser<char>.End), "12", "expected end of input"),
        Refuses(Parser<char>.Token('x'), "y", "expected `x`"),
        Refuses(
            Parser<char>.Token(char.IsUpper).Labelled("capital letter"),
            "x",
            "expected capital letter"
        ),
        Refuses(Parser<char>.Sequence("ab".ToCharArray()), "ac", "expected `b`"),
        Reads(Digit.Or(Parser<char>.Return('0')), "x", "0"),
        Refuses(Parser<char>.Fail<int>("number"), "x", "expected number"),
        Refuses(Parser<char>.Dispatch(first => first, ByFirst, Digit), "x", "expected digit"),
        Refuses(Char('a').Or(Char('b')), "c", "expected `a` or `b`"),
        Refuses(Digit.AtLeastOnce().Labelled("number"), "x", "expected number"),
        Reads(Digit.Select(d => d - '0' + 1), "7", "8"),
        Reads(Digit.Map(d => d - '0' + 1), "7", "8"),
        Reads(Char('-').Optional().Then(Digit), "7", "7"),
        Reads(Map(d => d - '0' + 1, Digit), "7", "8"),
        Reads(Map((a, b) => $"{b}{a}", Digit, Letter), "1x", "x1"),
        Reads(Map((a, _, b) => $"{a} plus {b}", Digit, Char('+'), Digit), "1+2", "1 plus 2"),
        Reads(Map((a, b, c, d) => $"{d}{c}{b}{a}", Digit, Digit, Digit, Digit), "1234", "4321"),
        Reads(
            Map((h, _, m, _, s) => $"{h}h{m}m{s}", Digit, Char(':'), Digit, Char(':'), Digit),
            "1:2:3",
            "1h2m3"
        ),
    ];

    [Fact]
    public void Each_example_is_true() =>
        Assert.All(Examples, example => Assert.Equal(example.Documented, example.Actual));

    [Fact]
    public void Each_example_of_the_documentation_is_run() =>
        Assert.Equal(
            Documented().Order(StringComparer.Ordinal),
            Examples.Select(example => example.Documented).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Each_public_combinator_has_an_example() =>
        Assert.All(
            Sources().SelectMany(source => PublicCombinator().Matches(source)),
            match => Assert.Contains("<example>", match.Value, StringComparison.Ordinal)
        );

    [Fact]
    public void Combinators_are_found_in_every_source() =>
        Assert.All(Sources(), source => Assert.Matches(PublicCombinator(), source));

    private static IEnumerable<string> Sources() =>
        Directory
            .GetFiles(Path.Combine(Repository.Root, "src", "BindAudit.Parsing"), "Parser*.cs")
            .Select(File.ReadAllText);

    private static IEnumerable<string> Documented() =>
        Sources()
            .SelectMany(source => DocumentedExample().Matches(source))
            .Select(match =>
                Squeeze(WebUtility.HtmlDecode(Tag().Replace(match.Groups[1].Value, "")) + ".")
            );

    private static (string Documented, string Actual) Reads<T>(
        Parser<char, T> parser,
        string input,
        string value,
        [CallerArgumentExpression(nameof(parser))] string code = ""
    ) => Sentence(code, parser, input, $"reads {input} as {value}");

    private static (string Documented, string Actual) Refuses<T>(
        Parser<char, T> parser,
        string input,
        string message,
        [CallerArgumentExpression(nameof(parser))] string code = ""
    ) => Sentence(code, parser, input, $"refuses {input} with {message}");

    private static (string Documented, string Actual) Sentence<T>(
        string code,
        Parser<char, T> parser,
        string input,
        string claim
    )
    {
        var result = parser.Parse(input);
        var fact = result.Success
            ? $"reads {input} as {Describe(result.Value)}"
            : $"refuses {input} with {result.Message}";
        return (Squeeze($"{code} {claim}."), Squeeze($"{code} {fact}."));
    }

    private static string? Describe<T>(T value) =>
        value is IEnumerable<char> and not string
            ? $"[{string.Join(", ", (IEnumerable<char>)value)}]"
            : value?.ToString();

    // Where lines are broken does not matter.
    private static string Squeeze(string text) =>
        string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    [GeneratedRegex("</?c>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<example>(<c>.*</c>)\.</example>")]
    private static partial Regex DocumentedExample();

    [GeneratedRegex(
        @"(?: *///[^\n]*\n)+(?: *\[[^\n]*\n)* *public (?:(?:static|virtual|abstract|override|sealed) )*Parser<[^\n]*?>\?? \w+"
    )]
    private static partial Regex PublicCombinator();
}
