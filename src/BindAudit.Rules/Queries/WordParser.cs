using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>Reads a word and goes on as that word says; an unknown word is refused with the nearest known one, or with all.</summary>
/// <param name="what">How an error calls the word.</param>
/// <param name="bodyOf">The parser of what follows the word, or null for an unknown word.</param>
/// <param name="words">What to suggest.</param>
internal sealed class WordParser<T>(
    string what,
    Func<string, Parser<char, T>?> bodyOf,
    IReadOnlyList<string> words
) : Parser<char, T>
{
    public override bool TryParse(ref ParseState<char> state, [MaybeNullWhen(false)] out T result)
    {
        result = default;
        var word = NameParser.Peek(ref state);
        if (word.Length == 0)
        {
            return state.Fail(what);
        }

        if (bodyOf(word) is not { } body)
        {
            return state.Refuse($"unknown {what} `{word}`{NearestWord.HintOrAll(word, words)}");
        }

        state.Position += word.Length;
        return QueryLexer.Skip.TryParse(ref state, out _) && body.TryParse(ref state, out result);
    }
}
