using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph;

/// <summary>Which special methods operators call (Python Language Reference §3.3.1, §3.3.8).</summary>
internal readonly struct OperatorRules(GraphModule module, Site site)
{
    private static readonly string[] Truth = ["__bool__", "__len__"];
    private static readonly string[] Format = ["__format__", "__str__", "__repr__"];
    private static readonly string[] Invert = ["__invert__"];
    private static readonly string[] Positive = ["__pos__"];
    private static readonly string[] Negative = ["__neg__"];

    public void Add(BinaryTerm term)
    {
        var names = OperatorNames.Of(term.Operator);
        var left = module.VariableOf(term.Left);
        var right = module.VariableOf(term.Right);
        var result = module.VariableOf(term);
        left.FlowTo(
            new OperatorCall(site, right, result, term.IsInPlace ? names.InPlace : names.Plain)
        );
        right.FlowTo(new ReflectedOperating(site, left, names.Plain[0], names.Reflected, result));
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

        var methods = term.Operator switch
        {
            UnaryOperator.Invert => Invert,
            UnaryOperator.UAdd => Positive,
            _ => Negative,
        };
        operand.FlowTo(new OperatorCall(site, null, module.VariableOf(term), methods));
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
        operand.FlowTo(new OperatorCall(site, null, null, Truth));

    /// <summary>A replacement field of an f-string.</summary>
    public void AddFormatting(Variable operand) =>
        operand.FlowTo(new OperatorCall(site, null, null, Format));

    private void AddComparison(
        ComparisonOperator @operator,
        Variable left,
        Variable right,
        Variable result
    )
    {
        if (@operator is ComparisonOperator.In or ComparisonOperator.NotIn)
        {
            right.FlowTo(new Containing(site, left));
            return;
        }

        if (OperatorNames.Of(@operator) is not { } names)
        {
            return;
        }

        left.FlowTo(new OperatorCall(site, right, result, names.Plain));
        right.FlowTo(new ReflectedOperating(site, left, names.Plain[0], names.Reflected, result));
    }
}
