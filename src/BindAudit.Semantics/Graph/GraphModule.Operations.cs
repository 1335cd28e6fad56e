using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>Operations: what they run, and where.</summary>
internal sealed partial class GraphModule
{
    /// <summary>Adds the operations of the module; those that tell bases of classes come first.</summary>
    public void AddOperations(bool isForBases)
    {
        foreach (var operation in Summary.Operations)
        {
            var isEarly = operation.Term is AttributeTerm or SubscriptTerm or DecoratedTerm;
            if (isEarly != isForBases)
            {
                continue;
            }

            if (operation.Term is AttributeTerm attribute)
            {
                AddRead(attribute, operation);
            }
            else
            {
                Add(operation, SiteOf(operation.Caller, operation.Term.Span));
            }
        }
    }

    /// <summary>Whether lowering records that kind of term together with the code that evaluates it.</summary>
    private static bool IsOperation(Term term) =>
        term
            is AttributeTerm
                or SubscriptTerm
                or BinaryTerm
                or UnaryTerm
                or CompareTerm
                or TestTerm
                or ElementTerm
                or EnterTerm
                or DecoratedTerm
                or FormattedTerm
                or AwaitTerm
                or RaiseTerm
                or ElementChangeTerm
                or MatchedTerm
                or YieldTerm;

    private void Add(OperationSummary operation, Site site)
    {
        switch (operation.Term)
        {
            case SubscriptTerm t:
                AddSubscript(t, site);
                break;
            case DecoratedTerm t:
                AddDecorated(t, site);
                break;
            case ElementTerm t:
                VariableOf(t.Iterable).FlowTo(new Iteration(site, VariableOf(t), t.IsAsync));
                break;
            case EnterTerm t:
                AddEnter(t, site);
                break;
            case MatchedTerm t:
                AddMatched(t, site);
                break;
            case RaiseTerm t:
                VariableOf(t.Exception).FlowTo(new Raising(site));
                break;
            case ClassTerm t:
                ClassOf(t.Class).Create(site);
                break;
            case YieldTerm { Value: { } value } t:
                AddDelegation(t, value, site);
                break;
            case ElementChangeTerm t:
                AddElementChange(t, site);
                break;
            default:
                AddOperator(operation.Term, site);
                break;
        }
    }

    private void AddRead(AttributeTerm term, OperationSummary operation)
    {
        var into = VariableOf(term);
        if (!_resolved[term.Index])
        {
            VariableOf(term.Value).FlowTo(new AttributeRead(this, operation, term.Name, into));
        }
    }

    private void AddSubscript(SubscriptTerm term, Site site)
    {
        var call = new CallSite(site, Arguments.None, VariableOf(term));
        if (LastStored(term) is { } stored)
        {
            VariableOf(stored).FlowTo(VariableOf(term));
            return;
        }

        var container = VariableOf(term.Value);
        switch (Unwrap(term.Key))
        {
            case SliceTerm slice:
                container.FlowTo(new SliceRead(call, LowerOf(slice), UpperOf(slice)));
                break;
            default:
                container.FlowTo(new ItemRead(call, KeyOf(term.Key)));
                break;
        }
    }

    /// <summary>What the code just before stored under the very key that is read; null where it is not that plain.</summary>
    private Term? LastStored(SubscriptTerm read)
    {
        if (Unwrap(read.Key) is not ConstantTerm key || ConstantOf(key.Value) is not { } wanted)
        {
            return null;
        }

        var container = read.Value;
        while (true)
        {
            switch (container)
            {
                case ReferenceTerm reference:
                    container = reference.Target;
                    break;
                case StoredTerm stored when Unwrap(stored.Key) is ConstantTerm other:
                    if (ReferenceEquals(ConstantOf(other.Value), wanted))
                    {
                        return stored.Value;
                    }

                    container = stored.Base;
                    break;
                default:
                    return null;
            }
        }
    }

    private static int? LowerOf(SliceTerm slice) =>
        slice.Lower is null ? 0
        : Unwrap(slice.Lower) is ConstantTerm { Value: IntegerValue number }
        && BuiltinThing.IsSmall(number.Content)
            ? (int)number.Content
        : null;

    private static int? UpperOf(SliceTerm slice) =>
        slice.Upper is null ? null
        : Unwrap(slice.Upper) is ConstantTerm { Value: IntegerValue number }
        && BuiltinThing.IsSmall(number.Content)
            ? (int)number.Content
        : int.MinValue;

    private void AddDecorated(DecoratedTerm term, Site site)
    {
        var definition = VariableOf(term.Definition);
        var into = VariableOf(term);
        var call = new CallSite(site, Arguments.Of(definition), into);
        VariableOf(term.Decorator).FlowTo(new Decorating(call, definition, into));
        Analysis.NoteFallback(into, definition);
    }

    private void AddEnter(EnterTerm term, Site site)
    {
        var call = new CallSite(site, Arguments.None, VariableOf(term));
        VariableOf(term.Context).FlowTo(new Each(thing => thing.Enter(call, term.IsAsync)));
    }

    private void AddDelegation(YieldTerm term, Term value, Site site)
    {
        var into = VariableOf(term);
        var elements = NewVariable();
        VariableOf(value).FlowTo(new Iteration(site, elements));
        VariableOf(value)
            .FlowTo(
                new Each(thing =>
                {
                    if (thing is StreamThing { Returned: { } returned })
                    {
                        returned.FlowTo(into);
                    }
                })
            );
    }

    private void AddElementChange(ElementChangeTerm term, Site site)
    {
        var value = term.Value is { } written ? VariableOf(written) : null;
        VariableOf(term.Container).FlowTo(new ItemWriting(site, KeyOf(term.Key), value));
    }

    /// <summary>What a key may be; null where it may be any.</summary>
    private Variable? KeyOf(Term key) =>
        Unwrap(key) is UnknownTerm or SliceTerm ? null : Analysis.KeyOf(VariableOf(key));

    private void AddOperator(Term term, Site site)
    {
        var operators = new OperatorRules(this, site);
        switch (term)
        {
            case BinaryTerm t:
                operators.Add(t);
                break;
            case UnaryTerm t:
                operators.Add(t);
                break;
            case CompareTerm t:
                operators.Add(t);
                break;
            case TestTerm t:
                operators.AddTest(VariableOf(t.Operand));
                break;
            case FormattedTerm t:
                operators.AddFormatting(VariableOf(t.Value));
                break;
            case AwaitTerm t:
                VariableOf(t.Value).FlowTo(new Awaiting(site, VariableOf(t)));
                break;
            default:
                break;
        }
    }

    /// <summary><c>self.name = parameter</c>: the parameter, since each object gets what its own call gives; else null.</summary>
    /// <remarks>Where objects are not told apart there is nothing to gain, and what a setter or <c>__setattr__</c> writes would lead to itself.</remarks>
    private ParameterTerm? ParameterStoredBy(AttributeWriteSummary write) =>
        Analysis.Propagation.Precision.MostInstances > 0
        && Unwrap(write.Receiver)
            is ParameterTerm
            {
                Position: 0,
                Function: { Class: not null, Decorators.Length: 0 } function
            }
        && Unwrap(write.Written) is ParameterTerm { Position: > 0 } value
        && ReferenceEquals(function, value.Function)
        && !function.QualifiedName.EndsWith(".__setattr__", System.StringComparison.Ordinal)
            ? value
            : null;
}
