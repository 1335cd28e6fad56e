using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>mapping_pattern: '{' ','.(key ':' pattern | '**' NAME)* [','] '}'</c>.</summary>
internal sealed class MappingPatternParser : Parser<Token, Pattern>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Pattern result
    )
    {
        var first = state.Position++;
        var keys = ImmutableArray.CreateBuilder<Expression>();
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        TextSpan? rest = null;
        result = null;
        while (state.Kind() != TokenKind.Rbrace)
        {
            if (state.Skip(TokenKind.DoubleStar))
            {
                if (!state.Expect(TokenKind.Name))
                {
                    return false;
                }

                rest = state.LastSpan();
            }
            else if (!TryItem(ref state, keys, patterns))
            {
                return false;
            }

            if (!state.Skip(TokenKind.Comma))
            {
                break;
            }
        }

        if (!state.Expect(TokenKind.Rbrace))
        {
            return false;
        }

        result = new MatchMappingPattern(
            keys.DrainToImmutable(),
            patterns.DrainToImmutable(),
            rest,
            state.SpanFrom(first)
        );
        return true;
    }

    private static bool TryItem(
        ref ParseState<Token> state,
        ImmutableArray<Expression>.Builder keys,
        ImmutableArray<Pattern>.Builder patterns
    )
    {
        if (
            !Expressions.Sum.TryParse(ref state, out var key)
            || !state.Expect(TokenKind.Colon)
            || !Patterns.Pattern.TryParse(ref state, out var pattern)
        )
        {
            return false;
        }

        keys.Add(key);
        patterns.Add(pattern);
        return true;
    }
}
