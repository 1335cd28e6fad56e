using System.Collections.Immutable;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph;

/// <summary>Which special methods operators call (Python Language Reference §3.3.1, §3.3.8).</summary>
internal sealed class OperatorRules(GraphModule module, Site site)
{
    public void Add(BinaryTerm term)
    {
        var name = NameOf(term.Operator);
        var left = module.VariableOf(term.Left);
        var right = module.VariableOf(term.Right);
        var result = module.VariableOf(term);
        var call = new CallSite(site, Arguments.Of(right), result);
        ImmutableArray<string> methods = term.IsInPlace
            ? ["__i" + name + "__", "__" + name + "__"]
            : ["__" + name + "__"];
        left.FlowTo(new Operating(call, methods));
        right.FlowTo(
            new ReflectedOperating(site, left, "__" + name + "__", "__r" + name + "__", result)
        );
        left.FlowTo(new BuiltinOperating(term.Operator, right, result, term.IsInPlace));
    }

    public void Add(UnaryTerm term)
    {
        var operand = module.VariableOf(term.Operand);
        if (term.Operator == UnaryOperator.Not)
        {
            AddTest(operand);
            module.VariableOf(term).Take(site.Analysis.Types.Boolean);
            return;
        }

        var method = term.Operator switch
        {
            UnaryOperator.Invert => "__invert__",
            UnaryOperator.UAdd => "__pos__",
            _ => "__neg__",
        };
        operand.FlowTo(
            new Operating(new CallSite(site, Arguments.None, module.VariableOf(term)), method)
        );
        if (term.Operator == UnaryOperator.USub)
        {
            operand.FlowTo(new Negating(site.Analysis, module.VariableOf(term)));
        }
    }

    public void Add(CompareTerm term)
    {
        var left = module.VariableOf(term.Left);
        for (var i = 0; i < term.Comparators.Length; i++)
        {
            var right = module.VariableOf(term.Comparators[i]);
            AddComparison(term.Operators[i], left, right, module.VariableOf(term));
            left = right;
        }
    }

    /// <summary>Truth value testing.</summary>
    public void AddTest(Variable operand) =>
        operand.FlowTo(
            new Operating(new CallSite(site, Arguments.None, null), "__bool__", "__len__")
        );

    /// <summary>A replacement field of an f-string.</summary>
    public Operating Formatting() =>
        new(new CallSite(site, Arguments.None, null), "__format__", "__str__", "__repr__");

    private void AddComparison(
        ComparisonOperator @operator,
        Variable left,
        Variable right,
        Variable result
    )
    {
        var call = new CallSite(site, Arguments.Of(right), result);
        if (@operator is ComparisonOperator.In or ComparisonOperator.NotIn)
        {
            right.FlowTo(new Containing(site, left));
            return;
        }

        var (method, reflected) = NamesOf(@operator);
        if (method.Length == 0)
        {
            return;
        }

        var methods = ImmutableArray.Create(method);
        left.FlowTo(
            new Operating(
                call,
                @operator == ComparisonOperator.NotEq ? methods.Add("__eq__") : methods
            )
        );
        right.FlowTo(new ReflectedOperating(site, left, method, reflected, result));
    }

    private static (string Method, string Reflected) NamesOf(ComparisonOperator @operator) =>
        @operator switch
        {
            ComparisonOperator.Eq => ("__eq__", "__eq__"),
            ComparisonOperator.NotEq => ("__ne__", "__ne__"),
            ComparisonOperator.Lt => ("__lt__", "__gt__"),
            ComparisonOperator.LtE => ("__le__", "__ge__"),
            ComparisonOperator.Gt => ("__gt__", "__lt__"),
            ComparisonOperator.GtE => ("__ge__", "__le__"),
            _ => ("", ""),
        };

    private static string NameOf(BinaryOperator @operator) =>
        @operator switch
        {
            BinaryOperator.Add => "add",
            BinaryOperator.Sub => "sub",
            BinaryOperator.Mult => "mul",
            BinaryOperator.MatMult => "matmul",
            BinaryOperator.Div => "truediv",
            BinaryOperator.Mod => "mod",
            BinaryOperator.Pow => "pow",
            BinaryOperator.LShift => "lshift",
            BinaryOperator.RShift => "rshift",
            BinaryOperator.BitOr => "or",
            BinaryOperator.BitXor => "xor",
            BinaryOperator.BitAnd => "and",
            _ => "floordiv",
        };
}
