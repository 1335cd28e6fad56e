using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>What the call graph wants to know beyond calls: operations that may run methods of the scan. A scan does not record them.</summary>
internal sealed partial class ModuleLowering
{
    private bool RecordsOperations => _operations is not null;

    /// <summary>Records that <paramref name="term"/> is evaluated here, where somebody asks for that.</summary>
    private T Note<T>(T term)
        where T : Term
    {
        _operations?.Add(new OperationSummary(term, _scope.Caller));
        return term;
    }

    private void NoteIteration(Term iterable)
    {
        if (RecordsOperations && iterable is not UnknownTerm)
        {
            Note(new ElementTerm(NextIndex(), iterable.Span, iterable));
        }
    }

    /// <summary>Lowers a condition, which asks its value whether it is true.</summary>
    private void LowerTest(Expression test)
    {
        var value = Lower(test);
        if (RecordsOperations)
        {
            Note(new TestTerm(NextIndex(), SpanOf(test), value));
        }
    }

    private Term LowerCompare(CompareExpression compare)
    {
        var left = Lower(compare.Left);
        var comparators = LowerAll(compare.Comparators);
        return RecordsOperations
            ? Note(
                new CompareTerm(NextIndex(), SpanOf(compare), left, compare.Operators, comparators)
            )
            : _unknown;
    }

    private Term LowerAwait(AwaitExpression expression)
    {
        var value = Lower(expression.Value);
        ShowInstanceAttributes(_scope.Current);
        return RecordsOperations
            ? Note(new AwaitTerm(NextIndex(), SpanOf(expression), value))
            : value;
    }

    private void LowerRaise(RaiseStatement statement)
    {
        var exception = LowerOptional(statement.Exception);
        var cause = LowerOptional(statement.Cause);
        NoteRaise(exception);
        NoteRaise(cause);
        _scope.Current.IsTerminated = true;
    }

    private void NoteRaise(Term? exception)
    {
        if (exception is not null && RecordsOperations)
        {
            Note(new RaiseTerm(NextIndex(), exception.Span, exception));
        }
    }

    private void NoteElementChange(
        SubscriptExpression target,
        Term container,
        Term key,
        Term? value
    )
    {
        if (RecordsOperations)
        {
            Note(new ElementChangeTerm(NextIndex(), SpanOf(target), container, key, value));
        }
    }

    /// <summary>Records that an attribute is read whose value is known from an assignment: it may be a property all the same.</summary>
    private void NoteRead(AttributeExpression attribute)
    {
        if (RecordsOperations)
        {
            Note(
                new AttributeTerm(
                    NextIndex(),
                    SpanOf(attribute),
                    Lower(attribute.Value),
                    NameOf(attribute.Name)
                )
            );
        }
    }

    /// <summary>Whether a function inside this one may write the name (<c>nonlocal</c>), so that any of its bindings may be meant.</summary>
    private bool IsWrittenFromInside(string name) =>
        RecordsOperations
        && _scope.Kind == ScopeKind.Function
        && _nonlocalNames.Contains(name)
        && _scope.Names.IsLocal(name);
}
