using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>Stands before <see cref="MatchStatements"/>, whose rules are made only for a file that has a match statement.</summary>
internal sealed class MatchDoor : Parser<Token, Statement>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    ) => MatchStatements.MatchOrSimple.TryParse(ref state, out result);

    /// <summary>Whether the next tokens may begin a match statement: the word, then something that can begin an expression.</summary>
    internal static bool MayBegin(ref ParseState<Token> state) =>
        state.Kind() == TokenKind.Name
        && TokenKindSet.StarExpression.Contains(state.KindAt(1))
        && state.BytesAt(state.Position).SequenceEqual("match"u8)
        && EndsWithColon(ref state);

    // Cheaper than to read a long call twice: the line of a header ends with a colon.
    private static bool EndsWithColon(ref ParseState<Token> state)
    {
        var at = state.Position;
        while (state.Input[at].Kind is not (TokenKind.Newline or TokenKind.EndMarker))
        {
            at++;
        }

        state.Grammar().Steps += at - state.Position;
        return state.Input[at - 1].Kind == TokenKind.Colon;
    }
}
