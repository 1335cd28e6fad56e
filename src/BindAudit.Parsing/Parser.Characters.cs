using System;
using BindAudit.Parsing.Combinators;

namespace BindAudit.Parsing;

public static partial class Parser
{
    /// <summary>One decimal digit of any script.</summary>
    /// <example><c>Digit</c> reads <c>7</c> as <c>7</c>.</example>
    public static Parser<char, char> Digit { get; } =
        Parser<char>.Token(char.IsDigit).Labelled("digit");

    /// <summary>One letter of any script.</summary>
    /// <example><c>Letter</c> refuses <c>7</c> with <c>expected letter</c>.</example>
    public static Parser<char, char> Letter { get; } =
        Parser<char>.Token(char.IsLetter).Labelled("letter");

    /// <summary>One letter or decimal digit.</summary>
    /// <example><c>LetterOrDigit.ManyString()</c> reads <c>a1</c> as <c>a1</c>.</example>
    public static Parser<char, char> LetterOrDigit { get; } =
        Parser<char>.Token(char.IsLetterOrDigit).Labelled("letter or digit");

    /// <summary>One white space character.</summary>
    /// <example><c>Whitespace</c> refuses <c>x</c> with <c>expected white space</c>.</example>
    public static Parser<char, char> Whitespace { get; } =
        Parser<char>.Token(char.IsWhiteSpace).Labelled("white space");

    /// <summary>Any number of white space characters.</summary>
    /// <example><c>Whitespaces</c> reads <c>x</c> as <c>[]</c>.</example>
    public static Parser<char, char[]> Whitespaces { get; } = Whitespace.Many();

    /// <summary>As <see cref="Whitespaces"/>, without keeping them.</summary>
    /// <example><c>Char('(').Before(SkipWhitespaces).Then(Digit)</c> reads <c>(  1</c> as <c>1</c>.</example>
    public static Parser<char, Unit> SkipWhitespaces { get; } = Whitespace.SkipMany();

    /// <summary>The character <paramref name="character"/>.</summary>
    /// <example><c>Char('(')</c> refuses <c>x</c> with <c>expected `(`</c>.</example>
    public static Parser<char, char> Char(char character) =>
        new PredicateParser<char>(other => other == character, $"`{character}`");

    /// <summary>The characters of <paramref name="text"/>; fails behind those that agree, with the whole text as expectation.</summary>
    /// <example><c>String("type")</c> refuses <c>tuple</c> with <c>expected `type`</c>.</example>
    public static Parser<char, string> String(string text) => new StringParser(text);

    /// <summary>One of <paramref name="characters"/>.</summary>
    /// <example><c>OneOf('+', '-')</c> refuses <c>x</c> with <c>expected `+` or `-`</c>.</example>
    public static Parser<char, char> OneOf(params ReadOnlySpan<char> characters)
    {
        var parser = Char(characters[^1]);
        for (var at = characters.Length - 2; at >= 0; at--)
        {
            parser = Char(characters[at]).Or(parser);
        }

        return parser;
    }

    /// <summary>Any character that is none of <paramref name="characters"/>.</summary>
    /// <example><c>AnyCharExcept('"').ManyString().Between(Char('"'))</c> reads <c>"a b"</c> as <c>a b</c>.</example>
    public static Parser<char, char> AnyCharExcept(params ReadOnlySpan<char> characters)
    {
        var excluded = characters.ToString();
        return Parser<char>
            .Token(character => !excluded.Contains(character, StringComparison.Ordinal))
            .Labelled("another character");
    }

    /// <summary>As <c>Many</c>, the characters as one string.</summary>
    /// <example><c>Letter.ManyString()</c> reads <c>ab1</c> as <c>ab</c>.</example>
    public static Parser<char, string> ManyString(this Parser<char, char> parser) =>
        parser.Many().Select(JoinCharacters);

    /// <summary>As <c>AtLeastOnce</c>, the characters as one string.</summary>
    /// <example><c>Digit.AtLeastOnceString()</c> refuses <c>x</c> with <c>expected digit</c>.</example>
    public static Parser<char, string> AtLeastOnceString(this Parser<char, char> parser) =>
        parser.AtLeastOnce().Select(JoinCharacters);

    private static string JoinCharacters(char[] characters) => new(characters);
}
