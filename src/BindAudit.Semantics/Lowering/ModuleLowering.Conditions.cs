using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>What a test says of the names in it, in the code that it guards.</summary>
internal sealed partial class ModuleLowering
{
    /// <summary>What is known where <paramref name="test"/> holds, or does not.</summary>
    private ImmutableArray<Condition> ConditionsOf(Expression test, bool holds) =>
        test switch
        {
            NameExpression or AttributeExpression => On(test, ConditionKind.IsTrue, holds, []),
            NamedExpression named => On(named.Target, ConditionKind.IsTrue, holds, []),
            UnaryExpression { Operator: UnaryOperator.Not } not => ConditionsOf(
                not.Operand,
                !holds
            ),
            CompareExpression { Operators: [var only], Comparators: [var right] } compare =>
                OfComparison(compare.Left, only, right, holds),
            CallExpression { Arguments: [var value, var type], Keywords.IsEmpty: true } call
                when IsNamed(call.Function, "isinstance") => OfInstance(value, type, holds),
            BoolOpExpression all when all.Operator == BooleanOperator.And == holds => OfEach(
                all.Values,
                holds
            ),
            _ => [],
        };

    private ImmutableArray<Condition> OfInstance(Expression value, Expression type, bool holds)
    {
        if (!RecordsOperations)
        {
            return IsNamed(type, "int") ? On(value, ConditionKind.IsInteger, holds, []) : [];
        }

        return IsPath(type) && On(value, ConditionKind.IsInstance, holds, []) is [var condition]
            ? [condition with { Type = Lower(type) }]
            : [];
    }

    /// <summary>Whether evaluating it again runs nothing: a dotted name, or a tuple of such.</summary>
    private static bool IsPath(Expression expression) =>
        expression switch
        {
            NameExpression => true,
            AttributeExpression attribute => IsPath(attribute.Value),
            TupleExpression tuple => AllPaths(tuple.Elements),
            _ => false,
        };

    private static bool AllPaths(ImmutableArray<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (!IsPath(expression))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All parts of <c>a and b</c> hold, none of <c>a or b</c> does.</summary>
    private ImmutableArray<Condition> OfEach(ImmutableArray<Expression> parts, bool holds)
    {
        var conditions = ImmutableArray<Condition>.Empty;
        foreach (var part in parts)
        {
            conditions = conditions.AddRange(ConditionsOf(part, holds));
        }

        return conditions;
    }

    private ImmutableArray<Condition> OfComparison(
        Expression left,
        ComparisonOperator comparison,
        Expression right,
        bool holds
    )
    {
        var (isPositive, others) = comparison switch
        {
            ComparisonOperator.Is or ComparisonOperator.Eq => (true, Literals([right])),
            ComparisonOperator.IsNot or ComparisonOperator.NotEq => (false, Literals([right])),
            ComparisonOperator.In => (true, LiteralsIn(right)),
            ComparisonOperator.NotIn => (false, LiteralsIn(right)),
            _ => (true, []),
        };
        return others switch
        {
            [] => [],
            [NoneValue] => On(left, ConditionKind.IsNone, holds == isPositive, []),
            _ => On(left, ConditionKind.IsOneOf, holds == isPositive, others),
        };
    }

    private ImmutableArray<Value> LiteralsIn(Expression display) =>
        display switch
        {
            TupleExpression tuple => Literals(tuple.Elements),
            ListExpression list => Literals(list.Elements),
            SetExpression set => Literals(set.Elements),
            _ => [],
        };

    /// <summary>The values of literals; empty where something else is among them.</summary>
    private ImmutableArray<Value> Literals(ImmutableArray<Expression> expressions)
    {
        var values = ImmutableArray.CreateBuilder<Value>(expressions.Length);
        foreach (var expression in expressions)
        {
            Value? value = expression switch
            {
                ConstantExpression { Kind: ConstantKind.None } => NoneValue.Instance,
                StringExpression { IsBytes: false } text when text.Span.Length <= LongestString =>
                    new StringValue(StringLiteral.ValueOf(_tree.Text, _statement, text)),
                _ => null,
            };
            if (value is null)
            {
                return [];
            }

            values.Add(value);
        }

        return values.MoveToImmutable();
    }

    /// <summary>A condition on a name that is bound in this scope; what others may bind is not followed.</summary>
    private ImmutableArray<Condition> On(
        Expression subject,
        ConditionKind kind,
        bool holds,
        ImmutableArray<Value> others
    ) =>
        IsAskedOf(kind, holds)
        && PathOf(subject, out var root) is { } path
        && IsLocalTo(_scope, root)
        && _scope.Current.TryFind(path, out _)
            ? [new Condition(path, kind, holds, others)]
            : [];

    /// <summary>The call graph follows objects: it asks for their classes, and whether there is none.</summary>
    private bool IsAskedOf(ConditionKind kind, bool holds) =>
        RecordsOperations
            ? kind == ConditionKind.IsInstance || (kind == ConditionKind.IsNone && holds)
            : kind != ConditionKind.IsInstance;

    private bool IsNamed(Expression expression, string name) =>
        expression is NameExpression found && NameOf(found.Span) == name;

    /// <summary>The operands; what the first ones say of a name is true in the later ones.</summary>
    private ImmutableArray<Term> LowerOperands(BoolOpExpression expression)
    {
        if (!RecordsOperations)
        {
            return LowerAll(expression.Values);
        }

        var holds = expression.Operator == BooleanOperator.And;
        var operands = ImmutableArray.CreateBuilder<Term>(expression.Values.Length);
        var conditions = ImmutableArray<Condition>.Empty;
        foreach (var value in expression.Values)
        {
            operands.Add(LowerWhere(conditions, value));
            conditions = conditions.AddRange(ConditionsOf(value, holds));
        }

        return operands.MoveToImmutable();
    }

    private Term LowerWhere(Expression test, bool holds, Expression expression) =>
        LowerWhere(ConditionsOf(test, holds), expression);

    private Term LowerWhere(ImmutableArray<Condition> conditions, Expression expression)
    {
        if (conditions.IsEmpty)
        {
            return Lower(expression);
        }

        Open();
        _scope.Current.Conditions = conditions;
        var term = Lower(expression);
        Join(Close(), new Bindings(_scope.Current));
        return term;
    }
}
