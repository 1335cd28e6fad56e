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
            MakePositionalOnly(ref state, mark);
            return true;
        }

        if (state.Skip(TokenKind.DoubleStar))
        {
            return TryParameter(ref state, first, mark, ParameterKind.VarKeyword);
        }

        if (!state.Skip(TokenKind.Star))
        {
            return TryParameter(ref state, first, mark, kind);
        }

        kind = ParameterKind.KeywordOnly;
        return IsBareStar(ref state)
            || TryParameter(ref state, first, mark, ParameterKind.VarPositional);
    }

    private bool IsBareStar(ref ParseState<Token> state)
    {
        if (state.Kind() != TokenKind.Comma)
        {
            return false;
        }

        if (state.KindAt(1) == close || state.KindAt(1) == TokenKind.DoubleStar)
        {
            state.Grammar().Complain(state.LastSpan(), "named arguments must follow bare *");
        }

        return true;
    }

    private bool TryParameter(ref ParseState<Token> state, int first, int mark, ParameterKind kind)
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

        var parameter = new Parameter(name, kind, annotation, @default, state.SpanFrom(first));
        CheckOrder(state.Grammar(), parameter, mark);
        state.Grammar().Parameters.Push(parameter);
        return true;
    }

    private static void CheckOrder(GrammarContext context, Parameter parameter, int mark)
    {
        if (context.Parameters.Count == mark)
        {
            return;
        }

        var before = context.Parameters.Last;
        if (before.Kind == ParameterKind.VarKeyword)
        {
            context.Complain(parameter.Span, "parameters cannot follow var-keyword parameter");
        }
        else if (
            parameter is { Kind: ParameterKind.PositionalOrKeyword, Default: null }
            && before.Default is not null
        )
        {
            context.Complain(
                parameter.Span,
                "parameter without a default follows parameter with a default"
            );
        }
    }

    private static void MakePositionalOnly(ref ParseState<Token> state, int mark)
    {
        var parameters = state.Grammar().Parameters.From(mark);
        if (parameters is [{ Kind: ParameterKind.PositionalOnly }, ..])
        {
            state.Grammar().Complain(state.LastSpan(), "`/` may appear only once");
            return;
        }

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
