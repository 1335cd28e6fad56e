using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>What can be assigned to (Python Language Reference §7.2). Targets are read as expressions, since only what follows tells that they are targets.</summary>
internal static class Targets
{
    /// <summary>Complains about the first part of <paramref name="target"/> that is none, such as <c>f()</c> in <c>a, f() = b</c>.</summary>
    /// <param name="context">Takes the complaint.</param>
    /// <param name="target">What stands where a target is expected.</param>
    /// <param name="verb">What the statement does to it: <c>assign to</c>, <c>delete</c>.</param>
    internal static void Check(GrammarContext context, Expression target, string verb)
    {
        switch (target)
        {
            case NameExpression or AttributeExpression or SubscriptExpression or ErrorExpression:
                return;
            case StarredExpression starred:
                Check(context, starred.Value, verb);
                return;
            case TupleExpression or ListExpression:
                foreach (var element in target.Children)
                {
                    Check(context, (Expression)element, verb);
                }

                return;
            default:
                context.Complain(target.Span, $"cannot {verb} {NameOf(target)}");
                return;
        }
    }

    private static string NameOf(Expression target) =>
        target switch
        {
            CallExpression => "function call",
            NumberExpression or StringExpression => "literal",
            ConstantExpression { Kind: ConstantKind.Ellipsis } => "ellipsis",
            ConstantExpression constant => constant.Kind.ToString(),
            JoinedStringExpression => "f-string expression",
            LambdaExpression => "lambda",
            ConditionalExpression => "conditional expression",
            CompareExpression => "comparison",
            AwaitExpression => "await expression",
            YieldExpression => "yield expression",
            NamedExpression => "named expression",
            DictExpression => "dict literal",
            SetExpression => "set display",
            ComprehensionExpression => "comprehension",
            _ => "expression",
        };
}
