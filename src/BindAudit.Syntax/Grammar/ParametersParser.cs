using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>parameters</c> up to <paramref name="close"/>, which is not consumed; those of a lambda have no annotations.</summary>
internal sealed class ParametersParser(TokenKind close, bool mayAnnotate)
    : Parser<Token, ParameterList>
{
    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out ParameterList result
    )
    {
        var stack = state.Grammar().Parameters;
        var mark = stack.Count;
        var first = state.Position;
        var kind = ParameterKind.PositionalOrKeyword;
        while (state.Kind() != close)
        {
            if (!TryEntry(ref state, mark, ref kind))
            {
                result = null;
                return false;
            }

            if (!state.Skip(TokenKind.Comma))
            {
                break;
            }
        }

        var start = state.Input[first].Start - state.Grammar().Origin;
        var span = state.Position == first ? new TextSpan(start, 0) : state.SpanFrom(first);
        result = new ParameterList(stack.PopFrom(mark), span);
        return state.Kind() == close || state.Fail("`,`") | state.Fail(TokenSpelling.Of(close));
    }

    private bool TryEntry(ref ParseState<Token> state, int mark, ref ParameterKind kind)
    {
        var first = state.Position;
        if (state.Skip(TokenKind.Slash))
        {
            MakePositionalOnly(state.Grammar().Parameters.From(mark));
            return true;
        }

        if (state.Skip(TokenKind.DoubleStar))
        {
            return TryParameter(ref state, first, ParameterKind.VarKeyword);
        }

        if (!state.Skip(TokenKind.Star))
        {
            return TryParameter(ref state, first, kind);
        }

        kind = ParameterKind.KeywordOnly;
        return state.Kind() == TokenKind.Comma
            || TryParameter(ref state, first, ParameterKind.VarPositional);
    }

    private bool TryParameter(ref ParseState<Token> state, int first, ParameterKind kind)
    {
        if (!state.Skip(TokenKind.Name))
        {
            return state.Fail("parameter");
        }

        var name = state.LastSpan();
        Expression? annotation = null;
        Expression? @default = null;
        // *args: *Ts (PEP 646) is the one place for a starred annotation.
        if (
            mayAnnotate
            && state.Skip(TokenKind.Colon)
            && !Expressions.StarExpression.TryParse(ref state, out annotation)
        )
        {
            return false;
        }

        if (
            state.Skip(TokenKind.Equal) && !Expressions.Expression.TryParse(ref state, out @default)
        )
        {
            return false;
        }

        var span = state.SpanFrom(first);
        state.Grammar().Parameters.Push(new Parameter(name, kind, annotation, @default, span));
        return true;
    }

    private static void MakePositionalOnly(Span<Parameter> parameters)
    {
        foreach (ref var parameter in parameters)
        {
            parameter = new Parameter(
                parameter.Name,
                ParameterKind.PositionalOnly,
                parameter.Annotation,
                parameter.Default,
                parameter.Span
            );
        }
    }
}
