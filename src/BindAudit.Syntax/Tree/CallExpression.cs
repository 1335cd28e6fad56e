using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Call(expr func, expr* args, keyword* keywords)</c>, Python Language Reference §6.3.4.</summary>
public sealed class CallExpression(
    Expression function,
    ImmutableArray<Expression> arguments,
    ImmutableArray<KeywordArgument> keywords,
    TextSpan span
) : Expression(span)
{
    /// <summary>What is called.</summary>
    public Expression Function { get; } = function;

    /// <summary>Positional arguments, starred ones included.</summary>
    public ImmutableArray<Expression> Arguments { get; } = arguments;

    /// <summary>Keyword arguments and <c>**</c> splats, in order.</summary>
    public ImmutableArray<KeywordArgument> Keywords { get; } = keywords;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Function);
        children.AddMerged(Arguments, Keywords);
    }
}
