using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>Goes nowhere, and refuses a word that is followed by <c>(</c> and none of the sources: a type stands alone.</summary>
internal sealed class TypeWordParser : Parser<char, Unit>
{
    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = Unit.Value;
        var word = NameParser.Peek(ref state);
        var rest = state.Input[(state.Position + word.Length)..].TrimStart();
        return word.Length == 0
            || QueryWords.Sources.Contains(word)
            || !rest.StartsWith("(")
            || state.Refuse(
                $"unknown source `{word}`{NearestWord.HintOrAll(word, QueryWords.Sources.Words)}"
            );
    }
}
