using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>The assignment that gives a literal its name.</summary>
/// <param name="Name">UTF-8 of the name, or of the attribute.</param>
/// <param name="Target">Where it is bound, absolute.</param>
/// <param name="Top">The top-level statement of the assignment.</param>
/// <param name="Scope">The function or class whose name it is; null for the module's, and for an attribute.</param>
internal sealed record ConstantBinding(
    byte[] Name,
    TextSpan Target,
    TopLevelStatement Top,
    Statement? Scope
)
{
    /// <summary>Whether nothing outside of a function knows the name.</summary>
    internal bool IsLocal => Scope is FunctionDefinition;

    /// <summary>Whether it is known as an attribute of something, in its own file too.</summary>
    internal bool IsAttribute { get; private init; }

    /// <summary>The binding of the literal at <paramref name="literal"/>; null where it has none, or several.</summary>
    internal static ConstantBinding? Of(EditableFile file, TextSpan literal)
    {
        if (
            SyntaxPath.To(file.Tree, literal) is not { } path
            || path.Innermost<Statement>() is not { } statement
            || TargetOf(statement) is not { } target
        )
        {
            return null;
        }

        var span = path.Top.SpanOf(target is AttributeExpression named ? named.Name : target.Span);
        return new ConstantBinding(
            file.Text[span].ToArray(),
            path.Top.SpanOf(target),
            path.Top,
            target is NameExpression ? ScopeOf(path) : null
        )
        {
            IsAttribute = target is AttributeExpression || ScopeOf(path) is ClassDefinition,
        };
    }

    private static Expression? TargetOf(Statement statement)
    {
        var target = statement switch
        {
            AssignStatement { Targets: [var only] } => only,
            AnnotatedAssignStatement assign => assign.Target,
            _ => null,
        };
        return target is NameExpression or AttributeExpression ? target : null;
    }

    private static Statement? ScopeOf(SyntaxPath path)
    {
        for (var at = path.Nodes.Count - 1; at >= 0; at--)
        {
            if (path.Nodes[at] is FunctionDefinition or ClassDefinition)
            {
                return (Statement)path.Nodes[at];
            }
        }

        return null;
    }
}
