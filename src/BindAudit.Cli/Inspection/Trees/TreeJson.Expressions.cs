using System.Collections.Immutable;
using BindAudit.Syntax.Tree;

namespace BindAudit.Cli.Inspection.Trees;

internal sealed partial class TreeJson
{
    private TreeJson Operation(Expression expression) =>
        expression switch
        {
            NameExpression n => Open("Name"u8, n).Name("id"u8, n.Span).Close(),
            AttributeExpression n => Open("Attribute"u8, n)
                .Node("value"u8, n.Value)
                .Name("attr"u8, n.Name)
                .Close(),
            CallExpression n => Open("Call"u8, n)
                .Node("func"u8, n.Function)
                .Nodes("args"u8, n.Arguments)
                .Nodes("keywords"u8, n.Keywords)
                .Close(),
            SubscriptExpression n => Open("Subscript"u8, n)
                .Node("value"u8, n.Value)
                .Node("slice"u8, n.Index)
                .Close(),
            SliceExpression n => Open("Slice"u8, n)
                .Node("lower"u8, n.Lower)
                .Node("upper"u8, n.Upper)
                .Node("step"u8, n.Step)
                .Close(),
            StarredExpression n => Open("Starred"u8, n).Node("value"u8, n.Value).Close(),
            BinaryExpression n => Open("BinOp"u8, n)
                .Node("left"u8, n.Left)
                .Word("op"u8, n.Operator.ToString())
                .Node("right"u8, n.Right)
                .Close(),
            UnaryExpression n => Open("UnaryOp"u8, n)
                .Word("op"u8, n.Operator.ToString())
                .Node("operand"u8, n.Operand)
                .Close(),
            BoolOpExpression n => Open("BoolOp"u8, n)
                .Word("op"u8, n.Operator.ToString())
                .Nodes("values"u8, n.Values)
                .Close(),
            CompareExpression n => Open("Compare"u8, n)
                .Node("left"u8, n.Left)
                .Operators(n.Operators)
                .Nodes("comparators"u8, n.Comparators)
                .Close(),
            _ => Display(expression),
        };

    private TreeJson Display(Expression expression) =>
        expression switch
        {
            TupleExpression n => Open("Tuple"u8, n).Nodes("elts"u8, n.Elements).Close(),
            ListExpression n => Open("List"u8, n).Nodes("elts"u8, n.Elements).Close(),
            SetExpression n => Open("Set"u8, n).Nodes("elts"u8, n.Elements).Close(),
            DictExpression n => Open("Dict"u8, n).Items(n.Items).Close(),
            ComprehensionExpression { Kind: ComprehensionKind.Dict } n => Open("DictComp"u8, n)
                .Node("key"u8, n.Element)
                .Node("value"u8, n.Value)
                .Nodes("generators"u8, n.Clauses)
                .Close(),
            ComprehensionExpression n => Open(TypeOf(n.Kind), n)
                .Node("elt"u8, n.Element)
                .Nodes("generators"u8, n.Clauses)
                .Close(),
            _ => Literal(expression),
        };

    private TreeJson Literal(Expression expression) =>
        expression switch
        {
            ConstantExpression n => Constant(n),
            NumberExpression n => Constant(n),
            StringExpression n => Constant(n),
            JoinedStringExpression n => Open(n.IsTemplate ? "TemplateStr"u8 : "JoinedStr"u8, n)
                .Nodes("values"u8, n.Parts)
                .Close(),
            FormattedValueExpression n => Open("FormattedValue"u8, n)
                .Node("value"u8, n.Value)
                .Number("conversion"u8, n.Conversion == 0 ? -1 : n.Conversion)
                .Node("format_spec"u8, n.FormatSpec)
                .Close(),
            _ => Special(expression),
        };

    private TreeJson Special(Expression expression) =>
        expression switch
        {
            LambdaExpression n => Open("Lambda"u8, n)
                .Node("args"u8, n.Parameters)
                .Node("body"u8, n.Body)
                .Close(),
            ConditionalExpression n => Open("IfExp"u8, n)
                .Node("test"u8, n.Test)
                .Node("body"u8, n.Body)
                .Node("orelse"u8, n.OrElse)
                .Close(),
            NamedExpression n => Open("NamedExpr"u8, n)
                .Node("target"u8, n.Target)
                .Node("value"u8, n.Value)
                .Close(),
            AwaitExpression n => Open("Await"u8, n).Node("value"u8, n.Value).Close(),
            YieldExpression n => Open(n.IsFrom ? "YieldFrom"u8 : "Yield"u8, n)
                .Node("value"u8, n.Value)
                .Close(),
            _ => Open("Error"u8, expression).Nodes("parts"u8, expression.Children).Close(),
        };

    private TreeJson Operators(ImmutableArray<ComparisonOperator> operators)
    {
        output.Json.WriteStartArray("ops"u8);
        foreach (var comparison in operators)
        {
            output.Json.WriteStringValue(comparison.ToString());
        }

        output.Json.WriteEndArray();
        return this;
    }

    private TreeJson Items(ImmutableArray<DictItem> items)
    {
        output.Json.WriteStartArray("keys"u8);
        foreach (var item in items)
        {
            Value(item.Key);
        }

        output.Json.WriteEndArray();
        output.Json.WriteStartArray("values"u8);
        foreach (var item in items)
        {
            Value(item.Value);
        }

        output.Json.WriteEndArray();
        return this;
    }

    private static System.ReadOnlySpan<byte> TypeOf(ComprehensionKind kind) =>
        kind switch
        {
            ComprehensionKind.List => "ListComp"u8,
            ComprehensionKind.Set => "SetComp"u8,
            _ => "GeneratorExp"u8,
        };
}
