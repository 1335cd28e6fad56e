using BindAudit.Parsing;
using Xunit;
using static BindAudit.Parsing.Parser;

namespace BindAudit.Tests.Parsing;

public sealed class CharacterTests : ParsingTest
{
    [Fact]
    public void A_character_reads_itself() => Check(Char('('), "(", '(');

    [Fact]
    public void A_wrong_character_is_named() => CheckError(Char('('), ")", 0, "expected `(`");

    [Fact]
    public void A_text_reads_itself() => Check(String("type"), "type(", "type");

    [Fact]
    public void A_wrong_text_is_named_as_a_whole() =>
        CheckError(String("type"), "tuple", 0, "expected `type`");

    [Fact]
    public void A_text_that_agrees_in_part_commits() =>
        CheckError(String("type").Or(String("tuple")), "tuple", 0, "expected `type`");

    [Fact]
    public void One_of_lists_its_characters() =>
        CheckError(OneOf('+', '-', '*'), "x", 0, "expected `+`, `-` or `*`");

    [Fact]
    public void One_of_reads_its_last_character() => Check(OneOf('+', '-', '*'), "*", '*');

    [Fact]
    public void Classes_have_names() =>
        CheckError(
            Digit.Or(Letter).Or(Whitespace),
            "!",
            0,
            "expected digit, letter or white space"
        );

    [Fact]
    public void White_space_may_be_missing() => Check(SkipWhitespaces.Then(Letter), "x", 'x');

    [Fact]
    public void A_quoted_string_ends_at_its_quote() =>
        Check(AnyCharExcept('"').ManyString().Between(Char('"')), "\"a b\"c", "a b");

    [Fact]
    public void The_end_is_reached_only_at_the_end() =>
        CheckError(Digit.Before(Parser<char>.End), "12", 1, "expected end of input");

    [Fact]
    public void A_sequence_reads_its_tokens() =>
        Check(Parser<char>.Sequence('a', 'b').Then(Letter), "abc", 'c');

    [Fact]
    public void A_sequence_fails_behind_what_agrees() =>
        CheckError(Parser<char>.Sequence('a', 'b'), "ac", 1, "expected `b`");

    [Fact]
    public void Any_token_is_not_the_end() =>
        CheckError(Parser<char>.Any, "", 0, "expected any token");
}
