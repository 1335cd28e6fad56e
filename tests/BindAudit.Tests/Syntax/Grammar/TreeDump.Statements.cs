using System;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Syntax.Tree;

namespace BindAudit.Tests.Syntax.Grammar;

internal sealed partial class TreeDump
{
    private string Print(Statement node) =>
        node switch
        {
            ExpressionStatement simple => Print(simple.Value),
            AssignStatement assign =>
                $"(= {Join(" ", assign.Targets.Select(Print))} {Print(assign.Value)})",
            AnnotatedAssignStatement assign =>
                $"(: {Print(assign.Target)} {Print(assign.Annotation)} {Maybe(assign.Value)})",
            AugmentedAssignStatement assign => Node(assign.Operator + "=", node),
            GlobalStatement global => Names("Global", global.Names),
            NonlocalStatement nonlocal => Names("Nonlocal", nonlocal.Names),
            ImportFromStatement import => Node(
                $"From {new string('.', import.Level)}{(import.Module is { } m ? Written(m) : "")}",
                node
            ),
            _ => PrintCompound(node),
        };

    private string PrintCompound(Statement node) =>
        node switch
        {
            IfStatement choice =>
                $"(If {Print(choice.Test)} {Suite(choice.Body)}{Else(choice.OrElse)})",
            WhileStatement loop =>
                $"(While {Print(loop.Test)} {Suite(loop.Body)}{Else(loop.OrElse)})",
            ForStatement loop =>
                $"({(loop.IsAsync ? "AsyncFor" : "For")} {Print(loop.Target)} {Print(loop.Iterable)} {Suite(loop.Body)}{Else(loop.OrElse)})",
            WithStatement with =>
                $"({(with.IsAsync ? "AsyncWith" : "With")} {Join(" ", with.Items.Select(Print))} {Suite(with.Body)})",
            TryStatement @try => Print(@try),
            FunctionDefinition function => Print(function),
            ClassDefinition @class => Print(@class),
            MatchStatement match =>
                $"(Match {Print(match.Subject)} {Join(" ", match.Cases.Select(Print))})",
            TypeAliasStatement alias =>
                $"(Type {Print(alias.Name)}{TypeParameters(alias.TypeParameters)} {Print(alias.Value)})",
            _ => Node(node.GetType().Name.Replace("Statement", "", StringComparison.Ordinal), node),
        };

    private string Print(TryStatement node)
    {
        var handlers = node.Handlers.Select(handler =>
            $" (Except{(node.IsStar ? "*" : "")} {Maybe(handler.Type)}{(handler.Name is { } name ? ">" + Written(name) : "")} {Suite(handler.Body)})"
        );
        return $"(Try {Suite(node.Body)}{Join("", handlers)}{Else(node.OrElse)}"
            + (node.FinalBody.IsEmpty ? ")" : $" finally {Suite(node.FinalBody)})");
    }

    private string Print(FunctionDefinition node) =>
        $"({(node.IsAsync ? "AsyncDef" : "Def")}{Decorators(node.Decorators)} {Written(node.Name)}{TypeParameters(node.TypeParameters)} {Print(node.Parameters)}"
        + (node.Returns is null ? "" : $" ->{Print(node.Returns)}")
        + $" {Suite(node.Body)})";

    private string Print(ClassDefinition node)
    {
        var arguments = node.Bases.Concat<SyntaxNode>(node.Keywords).Select(Print);
        return $"(Class{Decorators(node.Decorators)} {Written(node.Name)}{TypeParameters(node.TypeParameters)} [{Join(" ", arguments)}] {Suite(node.Body)})";
    }

    private string Decorators(ImmutableArray<Expression> decorators) =>
        Join("", decorators.Select(decorator => " @" + Print(decorator)));

    private string TypeParameters(ImmutableArray<TypeParameter> parameters) =>
        parameters.IsEmpty ? "" : $"<{Join(" ", parameters.Select(Print))}>";

    private string Else(ImmutableArray<Statement> body) =>
        body.IsEmpty ? "" : " else " + Suite(body);

    private string Names(string kind, ImmutableArray<NameExpression> names) =>
        $"({kind} {Join(" ", names.Select(name => Written(name.Span)))})";
}
