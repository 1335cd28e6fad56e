using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>Keeps the height of an expression's tree within what a recursive visitor can bear on a stack of one megabyte.</summary>
internal static class TreeHeight
{
    /// <summary>No expression is higher; long chains such as <c>a + b + …</c> count with each operator.</summary>
    internal const int Maximum = 1000;

    /// <summary>Gives back <paramref name="expression"/>, or in place of one that is too high an error that holds its lower parts.</summary>
    internal static Expression Bound(Expression expression, GrammarContext context)
    {
        var heights = Measure(expression);
        if (heights[expression] <= Maximum)
        {
            return expression;
        }

        var span = expression.Span;
        context.Errors.Add(
            new SyntaxError(
                span.Shift(context.Origin),
                "expression is too deep: too many operators or calls in one chain"
            )
        );
        return new ErrorExpression(LowerParts(expression, heights), span);
    }

    private static Dictionary<SyntaxNode, int> Measure(Expression root)
    {
        var heights = new Dictionary<SyntaxNode, int>();
        var stack = new Stack<SyntaxNode>([root]);
        while (stack.TryPop(out var node))
        {
            if (heights.TryAdd(node, 0))
            {
                stack.Push(node);
                foreach (var child in node.Children)
                {
                    stack.Push(child);
                }
            }
            else
            {
                foreach (var child in node.Children)
                {
                    heights[node] = Math.Max(heights[node], heights[child] + 1);
                }
            }
        }

        return heights;
    }

    private static ImmutableArray<Expression> LowerParts(
        Expression root,
        Dictionary<SyntaxNode, int> heights
    )
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var stack = new Stack<SyntaxNode>([root]);
        while (stack.TryPop(out var node))
        {
            if (node is Expression part && heights[node] < Maximum)
            {
                parts.Add(part);
                continue;
            }

            var children = node.Children;
            for (var at = children.Length - 1; at >= 0; at--)
            {
                stack.Push(children[at]);
            }
        }

        return parts.DrainToImmutable();
    }
}
