using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>Lambda(arguments args, expr body)</c>, Python Language Reference §6.14.</summary>
public sealed class LambdaExpression(ParameterList parameters, Expression body, TextSpan span)
    : Expression(span)
{
    /// <summary>The parameters.</summary>
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The value returned.</summary>
    public Expression Body { get; } = body;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Parameters);
        children.Add(Body);
    }
}
