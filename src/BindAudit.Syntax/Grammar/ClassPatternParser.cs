using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>class_pattern: name_or_attr '(' [patterns] [keyword_patterns] [','] ')'</c>, from the parenthesis on.</summary>
internal static class ClassPatternParser
{
    internal static bool TryParse(
        ref ParseState<Token> state,
        int first,
        Expression name,
        [MaybeNullWhen(false)] out Pattern result
    )
    {
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        var keywordNames = ImmutableArray.CreateBuilder<TextSpan>();
        var keywordPatterns = ImmutableArray.CreateBuilder<Pattern>();
        result = null;
        state.Position++;
        while (state.Kind() != TokenKind.Rpar)
        {
            var isKeyword = state.KindAt(1) == TokenKind.Equal && state.Skip(TokenKind.Name);
            if (isKeyword)
            {
                keywordNames.Add(state.LastSpan());
                state.Position++;
            }

            if (!Patterns.Pattern.TryParse(ref state, out var pattern))
            {
                return false;
            }

            CheckOrder(state.Grammar(), pattern, isKeyword || keywordNames.Count == 0);
            (isKeyword ? keywordPatterns : patterns).Add(pattern);
            if (!state.Skip(TokenKind.Comma))
            {
                break;
            }
        }

        if (!state.Expect(TokenKind.Rpar))
        {
            return false;
        }

        result = new MatchClassPattern(
            name,
            patterns.DrainToImmutable(),
            keywordNames.DrainToImmutable(),
            keywordPatterns.DrainToImmutable(),
            state.SpanFrom(first)
        );
        return true;
    }

    private static void CheckOrder(GrammarContext context, Pattern pattern, bool isInOrder)
    {
        if (!isInOrder)
        {
            context.Complain(pattern.Span, "positional patterns follow keyword patterns");
        }
    }
}
