using System.Collections.Generic;
using System.Collections.Immutable;
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
            SubscriptExpression e => new SubscriptTerm(
                NextIndex(),
                SpanOf(e),
                Lower(e.Value),
                Lower(e.Index)
            ),
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
                LowerAll(e.Values)
            ),
            UnaryExpression e => new UnaryTerm(
                NextIndex(),
                SpanOf(e),
                e.Operator,
                Lower(e.Operand)
            ),
            ConditionalExpression e => LowerConditional(e),
            NamedExpression e => LowerNamed(e),
            LambdaExpression e => LowerLambda(e),
            AwaitExpression e => Lower(e.Value),
            _ => null,
        };

    private UnknownTerm LowerOther(Expression expression)
    {
        switch (expression)
        {
            case CompareExpression e:
                Lower(e.Left);
                LowerAll(e.Comparators);
                break;
            case YieldExpression e:
                LowerOptional(e.Value);
                MarkGenerator();
                break;
            case SliceExpression e:
                LowerOptional(e.Lower);
                LowerOptional(e.Upper);
                LowerOptional(e.Step);
                break;
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

    private void MarkGenerator()
    {
        if (_scope.Function is { } function)
        {
            function.IsGenerator = true;
        }
    }

    private Term? LowerOptional(Expression? expression) =>
        expression is null ? null : Lower(expression);

    private ImmutableArray<Term> LowerAll(ImmutableArray<Expression> expressions)
    {
        if (expressions.IsEmpty)
        {
            return [];
        }

        var terms = ImmutableArray.CreateBuilder<Term>(expressions.Length);
        foreach (var expression in expressions)
        {
            terms.Add(Lower(expression));
        }

        return terms.MoveToImmutable();
    }

    private SequenceTerm Sequence(
        Expression display,
        SequenceKind kind,
        ImmutableArray<Expression> elements
    ) => new(NextIndex(), SpanOf(display), kind, LowerAll(elements));

    private MappingTerm LowerDict(DictExpression dict)
    {
        var entries = ImmutableArray.CreateBuilder<(Term? Key, Term Value)>(dict.Items.Length);
        foreach (var item in dict.Items)
        {
            var key = LowerOptional(item.Key);
            entries.Add((key, Lower(item.Value)));
        }

        return new MappingTerm(NextIndex(), SpanOf(dict), entries.MoveToImmutable());
    }

    private UnionTerm LowerConditional(ConditionalExpression conditional)
    {
        Lower(conditional.Test);
        var body = Lower(conditional.Body);
        var otherwise = Lower(conditional.OrElse);
        return UnionOf(NextIndex(), SpanOf(conditional), [body, otherwise]);
    }

    private Term LowerNamed(NamedExpression named)
    {
        var value = Lower(named.Value);
        Bind(NameOf(named.Target.Span), value);
        return value;
    }

    private UnknownTerm LowerComprehension(ComprehensionExpression comprehension)
    {
        Open();
        foreach (var clause in comprehension.Clauses)
        {
            var iterable = Lower(clause.Iterable);
            Assign(clause.Target, new ElementTerm(NextIndex(), SpanOf(clause.Iterable), iterable));
            LowerAll(clause.Conditions);
        }

        Lower(comprehension.Element);
        LowerOptional(comprehension.Value);
        Close();
        return _unknown;
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
            left = new BinaryTerm(NextIndex(), SpanOf(binary), binary.Operator, left, right);
        }

        return left;
    }
}
