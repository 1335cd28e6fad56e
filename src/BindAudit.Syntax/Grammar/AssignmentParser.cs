using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>assignment | star_expressions</c>: what follows the first expression says which.</summary>
internal sealed class AssignmentParser : Parser<Token, Statement>
{
    private static readonly TokenKindSet Augmented = new(
        TokenKind.PlusEqual,
        TokenKind.MinEqual,
        TokenKind.StarEqual,
        TokenKind.SlashEqual,
        TokenKind.PercentEqual,
        TokenKind.AmperEqual,
        TokenKind.VbarEqual,
        TokenKind.CircumflexEqual,
        TokenKind.LeftShiftEqual,
        TokenKind.RightShiftEqual,
        TokenKind.DoubleStarEqual,
        TokenKind.DoubleSlashEqual,
        TokenKind.AtEqual
    );

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        var first = state.Position;
        if (!Expressions.YieldOrStarExpressions.TryParse(ref state, out var value))
        {
            result = null;
            return false;
        }

        switch (state.Kind())
        {
            case TokenKind.Equal:
                return TryAssign(ref state, first, value, out result);
            case TokenKind.Colon when IsSingleTarget(value):
                return TryAnnotated(ref state, first, value, out result);
            case var kind when Augmented.Contains(kind):
                return TryAugmented(ref state, first, value, out result);
            default:
                result = new ExpressionStatement(value, state.SpanFrom(first));
                return true;
        }
    }

    private static bool IsSingleTarget(Expression target) =>
        target is NameExpression or AttributeExpression or SubscriptExpression;

    // (star_targets '=')+ (yield_expr | star_expressions)
    private static bool TryAssign(
        ref ParseState<Token> state,
        int first,
        Expression target,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        var context = state.Grammar();
        var stack = context.Expressions;
        var mark = stack.Count;
        result = null;
        var value = target;
        while (state.Skip(TokenKind.Equal))
        {
            Targets.Check(context, value, "assign to");
            stack.Push(value);
            if (!Expressions.YieldOrStarExpressions.TryParse(ref state, out value))
            {
                return false;
            }
        }

        result = new AssignStatement(stack.PopFrom(mark), value, state.SpanFrom(first));
        return true;
    }

    // target ':' expression ['=' annotated_rhs]
    private static bool TryAnnotated(
        ref ParseState<Token> state,
        int first,
        Expression target,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        state.Position++;
        result = null;
        Expression? value = null;
        if (
            !Expressions.Expression.TryParse(ref state, out var annotation)
            || (
                state.Skip(TokenKind.Equal)
                && !Expressions.YieldOrStarExpressions.TryParse(ref state, out value)
            )
        )
        {
            return false;
        }

        result = new AnnotatedAssignStatement(target, annotation, value, state.SpanFrom(first));
        return true;
    }

    // single_target augassign (yield_expr | star_expressions)
    private static bool TryAugmented(
        ref ParseState<Token> state,
        int first,
        Expression target,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        if (!IsSingleTarget(target))
        {
            state.Grammar().Complain(target.Span, "illegal expression for augmented assignment");
        }

        var @operator = Precedence.OperatorOf(state.Kind());
        state.Position++;
        result = null;
        if (!Expressions.YieldOrStarExpressions.TryParse(ref state, out var value))
        {
            return false;
        }

        result = new AugmentedAssignStatement(target, @operator, value, state.SpanFrom(first));
        return true;
    }
}
