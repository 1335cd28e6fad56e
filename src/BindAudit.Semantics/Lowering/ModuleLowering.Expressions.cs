using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Expressions (Python Language Reference §6); operands first, so that calls are met in the order in which they run.</summary>
internal sealed partial class ModuleLowering
{
    private Term Lower(Expression expression) =>
        expression switch
        {
            NameExpression e => Read(e),
            StringExpression e => LowerString(e),
            AttributeExpression e => LowerAttribute(e),
            CallExpression e => LowerCall(e),
            ConstantExpression e => LowerConstant(e),
            NumberExpression e => LowerNumber(e),
            SubscriptExpression e => LowerSubscript(e),
            _ => LowerDisplay(expression) ?? LowerOperation(expression) ?? LowerOther(expression),
        };

    private Term? LowerDisplay(Expression expression) =>
        expression switch
        {
            TupleExpression e => Sequence(e, SequenceKind.Tuple, e.Elements),
            ListExpression e => Sequence(e, SequenceKind.List, e.Elements),
            SetExpression e => Sequence(e, SequenceKind.Set, e.Elements),
            DictExpression e => LowerDict(e),
            JoinedStringExpression e => LowerJoined(e),
            ComprehensionExpression e => LowerComprehension(e),
            StarredExpression e => new StarredTerm(NextIndex(), SpanOf(e), Lower(e.Value)),
            _ => null,
        };

    private Term? LowerOperation(Expression expression) =>
        expression switch
        {
            BinaryExpression e => LowerBinary(e),
            BoolOpExpression e => new BooleanTerm(
                NextIndex(),
                SpanOf(e),
                e.Operator,
                LowerOperands(e)
            ),
            UnaryExpression e => LowerUnary(e),
            ConditionalExpression e => LowerConditional(e),
            NamedExpression e => LowerNamed(e),
            LambdaExpression e => LowerLambda(e),
            AwaitExpression e => LowerAwait(e),
            CompareExpression e => LowerCompare(e),
            YieldExpression e => LowerYield(e),
            SliceExpression e => LowerSlice(e),
            _ => null,
        };

    private UnknownTerm LowerOther(Expression expression)
    {
        switch (expression)
        {
            case FormattedValueExpression e:
                LowerFormatted(e);
                break;
            case ErrorExpression e:
                LowerAll(e.Parts);
                break;
            default:
                break;
        }

        return _unknown;
    }

    private SubscriptTerm LowerSubscript(SubscriptExpression subscript)
    {
        var value = Lower(subscript.Value);
        var key = Lower(subscript.Index);
        return Note(new SubscriptTerm(NextIndex(), SpanOf(subscript), value, key));
    }

    private UnaryTerm LowerUnary(UnaryExpression unary)
    {
        var operand = Lower(unary.Operand);
        return Note(new UnaryTerm(NextIndex(), SpanOf(unary), unary.Operator, operand));
    }

    private SliceTerm LowerSlice(SliceExpression slice)
    {
        var lower = LowerOptional(slice.Lower);
        var upper = LowerOptional(slice.Upper);
        var step = LowerOptional(slice.Step);
        return new SliceTerm(NextIndex(), SpanOf(slice), lower, upper)
        {
            HasStep = step is not null,
        };
    }

    private YieldTerm LowerYield(YieldExpression expression)
    {
        var value = LowerOptional(expression.Value);
        var term = new YieldTerm(NextIndex(), SpanOf(expression), value, expression.IsFrom);
        if (_scope.Function is { } function)
        {
            ShowInstanceAttributes(_scope.Current);
            function.IsGenerator = true;
            function.Yields.Add(term);
        }

        return expression.IsFrom ? Note(term) : term;
    }

    private Term? LowerOptional(Expression? expression) =>
        expression is null ? null : Lower(expression);

    private ImmutableArray<Term> LowerAll(ImmutableArray<Expression> expressions)
    {
        if (expressions.IsEmpty)
        {
            return [];
        }

        var terms = new Term[expressions.Length];
        for (var at = 0; at < terms.Length; at++)
        {
            terms[at] = Lower(expressions[at]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }

    private SequenceTerm Sequence(
        Expression display,
        SequenceKind kind,
        ImmutableArray<Expression> elements
    ) => new(NextIndex(), SpanOf(display), kind, LowerAll(elements));

    private MappingTerm LowerDict(DictExpression dict)
    {
        var keys = ImmutableArray.CreateBuilder<Term?>(dict.Items.Length);
        var values = ImmutableArray.CreateBuilder<Term>(dict.Items.Length);
        foreach (var item in dict.Items)
        {
            keys.Add(LowerOptional(item.Key));
            values.Add(Lower(item.Value));
        }

        return new MappingTerm(
            NextIndex(),
            SpanOf(dict),
            keys.MoveToImmutable(),
            values.MoveToImmutable()
        );
    }

    private UnionTerm LowerConditional(ConditionalExpression conditional)
    {
        LowerTest(conditional.Test);
        var body = LowerWhere(conditional.Test, holds: true, conditional.Body);
        var otherwise = LowerWhere(conditional.Test, holds: false, conditional.OrElse);
        return UnionOf(NextIndex(), SpanOf(conditional), [body, otherwise]);
    }

    private Term LowerNamed(NamedExpression named)
    {
        var value = Lower(named.Value);
        Bind(NameOf(named.Target.Span), value);
        return value;
    }

    private ComprehensionTerm LowerComprehension(ComprehensionExpression comprehension)
    {
        Open();
        var sources = new ElementTerm[comprehension.Clauses.Length];
        var isFiltered = false;
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = LowerClause(comprehension.Clauses[i]);
            isFiltered |= !comprehension.Clauses[i].Conditions.IsEmpty;
        }

        var element = Lower(comprehension.Element);
        var value = LowerOptional(comprehension.Value);
        Close();
        return new(NextIndex(), SpanOf(comprehension), comprehension.Kind, element, value)
        {
            Sources = ImmutableCollectionsMarshal.AsImmutableArray(sources),
            IsFiltered = isFiltered,
        };
    }

    private ElementTerm LowerClause(ComprehensionClause clause)
    {
        var iterable = Lower(clause.Iterable);
        var element = new ElementTerm(NextIndex(), SpanOf(clause.Iterable), iterable)
        {
            IsAsync = clause.IsAsync,
        };
        Assign(clause.Target, Note(element));
        foreach (var condition in clause.Conditions)
        {
            LowerTest(condition);
            if (RecordsOperations)
            {
                Keep(new(_scope.Current) { Conditions = ConditionsOf(condition, holds: true) });
            }
        }

        return element;
    }

    /// <summary>A left-leaning chain of operators is walked without recursion: generated code has thousands in a row.</summary>
    private Term LowerBinary(BinaryExpression expression)
    {
        var chain = new Stack<BinaryExpression>();
        Expression first = expression;
        while (first is BinaryExpression binary)
        {
            chain.Push(binary);
            first = binary.Left;
        }

        var left = Lower(first);
        while (chain.TryPop(out var binary))
        {
            var right = Lower(binary.Right);
            left = Note(new BinaryTerm(NextIndex(), SpanOf(binary), binary.Operator, left, right));
        }

        return left;
    }
}
