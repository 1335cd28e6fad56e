using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>'(' … ')'</c>, a group or a sequence, and the open sequence between <c>case</c> and the colon.</summary>
/// <param name="close">The parenthesis that ends it and is consumed, or the colon behind an open sequence, which is not.</param>
internal sealed class SequencePatternParser(TokenKind close) : Parser<Token, Pattern>
{
    private readonly bool _isOpen = close == TokenKind.Colon;

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Pattern result
    )
    {
        var first = state.Position;
        state.Position += _isOpen ? 0 : 1;
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        var isSequence = !_isOpen && state.Kind() == close;
        result = null;
        while (state.Kind() != close && state.Kind() != TokenKind.KeywordIf)
        {
            if (!Patterns.MaybeStar.TryParse(ref state, out result))
            {
                return false;
            }

            patterns.Add(result);
            if (!state.Skip(TokenKind.Comma))
            {
                break;
            }

            isSequence = true;
        }

        if (!_isOpen && !state.Expect(close))
        {
            return false;
        }

        isSequence |= result is MatchStarPattern;
        if (isSequence)
        {
            result = new MatchSequencePattern(patterns.DrainToImmutable(), state.SpanFrom(first));
        }

        return result is not null || state.Fail("pattern");
    }
}
