using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary><c>AnnAssign(expr target, expr annotation, expr? value, int simple)</c>, Python Language Reference §7.2.2.</summary>
public sealed class AnnotatedAssignStatement(
    Expression target,
    Expression annotation,
    Expression? value,
    TextSpan span
) : Statement(span)
{
    /// <summary>The target.</summary>
    public Expression Target { get; } = target;

    /// <summary>The annotation.</summary>
    public Expression Annotation { get; } = annotation;

    /// <summary>Or null.</summary>
    public Expression? Value { get; } = value;

    internal override void AddChildrenTo(ChildList children)
    {
        children.Add(Target);
        children.Add(Annotation);
        children.Add(Value);
    }
}
