using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>Prints a tree as s-expressions: leaves as they are written, nodes as <c>(Kind children)</c>, suites in brackets.</summary>
internal sealed partial class TreeDump(SourceText text, TopLevelStatement statement)
{
    /// <summary>All statements of <paramref name="tree"/>, one space between them.</summary>
    public static string Of(SyntaxTree tree) =>
        string.Join(
            ' ',
            tree.Statements.Select(statement =>
                new TreeDump(tree.Text, statement).Print(statement.Node)
            )
        );

    private string Print(SyntaxNode node) =>
        node switch
        {
            Expression expression => Print(expression),
            Statement below => Print(below),
            Pattern pattern => Print(pattern),
            _ => PrintPart(node),
        };

    private string Print(Expression node) =>
        node switch
        {
            NameExpression or NumberExpression or ConstantExpression => Written(node.Span),
            StringExpression literal => Join("+", literal.Parts.Select(part => Written(part.Span))),
            JoinedStringExpression joined => Node(joined.IsTemplate ? "t" : "f", node),
            FormattedValueExpression field => Node(
                "{}"
                    + (field.IsDebug ? "=" : "")
                    + (field.Conversion == 0 ? "" : "!" + field.Conversion),
                node
            ),
            AttributeExpression attribute => $"{Print(attribute.Value)}.{Written(attribute.Name)}",
            BinaryExpression binary => Node(binary.Operator.ToString(), node),
            UnaryExpression unary => Node(unary.Operator.ToString(), node),
            BoolOpExpression boolean => Node(boolean.Operator.ToString(), node),
            CompareExpression compare => Node(string.Join(',', compare.Operators), node),
            ComprehensionExpression comprehension => Node(comprehension.Kind + "Comp", node),
            ConditionalExpression choice =>
                $"(If {Print(choice.Test)} {Print(choice.Body)} {Print(choice.OrElse)})",
            SliceExpression slice =>
                $"(Slice {Maybe(slice.Lower)} {Maybe(slice.Upper)} {Maybe(slice.Step)})",
            YieldExpression { IsFrom: true } => Node("YieldFrom", node),
            _ => Node(
                node.GetType().Name.Replace("Expression", "", StringComparison.Ordinal),
                node
            ),
        };

    private string PrintPart(SyntaxNode node) =>
        node switch
        {
            KeywordArgument { Name: { } name } keyword => $"{Written(name)}={Print(keyword.Value)}",
            KeywordArgument keyword => $"**{Print(keyword.Value)}",
            DictItem { Key: { } key } item => $"{Print(key)}:{Print(item.Value)}",
            DictItem item => $"**{Print(item.Value)}",
            ComprehensionClause clause => Node(clause.IsAsync ? "async-for" : "for", node),
            ParameterList list => "[" + Join(" ", list.Parameters.Select(Print)) + "]",
            Parameter parameter => Print(parameter),
            TypeParameter parameter =>
                $"{Written(parameter.Name)}{Typed(parameter.Bound, parameter.Default)}",
            WithItem { Target: { } target } item => $"{Print(item.Context)}>{Print(target)}",
            WithItem item => Print(item.Context),
            ImportAlias { AsName: { } name } alias => $"{Written(alias.Name)}>{Written(name)}",
            ImportAlias alias => Written(alias.Name),
            MatchCase choice =>
                $"(Case {Print(choice.Pattern)}{(choice.Guard is null ? "" : " if " + Print(choice.Guard))} {Suite(choice.Body)})",
            _ => Node(node.GetType().Name, node),
        };

    private string Print(Parameter parameter)
    {
        var stars = parameter.Kind switch
        {
            ParameterKind.PositionalOnly => "/",
            ParameterKind.VarPositional => "*",
            ParameterKind.KeywordOnly => "!",
            ParameterKind.VarKeyword => "**",
            _ => "",
        };
        return stars + Written(parameter.Name) + Typed(parameter.Annotation, parameter.Default);
    }

    private string Typed(Expression? annotation, Expression? value) =>
        (annotation is null ? "" : ":" + Print(annotation))
        + (value is null ? "" : "=" + Print(value));

    private string Maybe(SyntaxNode? node) => node is null ? "_" : Print(node);

    private string Written(TextSpan span) => text.StringOf(statement.SpanOf(span));

    private string Node(string kind, SyntaxNode node) =>
        "(" + Join(" ", node.Children.Select(Print).Prepend(kind)) + ")";

    private string Suite(ImmutableArray<Statement> body) =>
        "[" + Join(" ", body.Select(below => Print(below))) + "]";

    private static string Join(string separator, IEnumerable<string> parts) =>
        string.Join(separator, parts);
}
