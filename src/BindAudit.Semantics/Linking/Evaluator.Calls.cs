using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Results of calls, parameters, decorators and <c>with</c>.</summary>
internal sealed partial class Evaluator
{
    private ValueSet CallResult(ModuleNode module, CallTerm term)
    {
        var node = module.NodeOf(term.Call);
        Invocation call = _frame is { } frame ? new FramedCall(node, this, frame) : node;
        if (ConstantMethod(module, term.Call.Function, call) is { } known)
        {
            return known;
        }

        var builder = new ValueSetBuilder();
        foreach (var callee in call.Callee.Possible)
        {
            builder.Add(ResultOf(callee.Value, call));
        }

        return builder.Build();
    }

    private ValueSet ResultOf(Value callee, Invocation call) =>
        callee switch
        {
            ClassValue { Class: ClassNode definition } => Constructed(definition, call),
            FunctionValue { Function: FunctionNode function } value => ResultOf(
                    function,
                    call,
                    value.Receiver
                )
                .Via(Reach.Flow, call.Place),
            ExternalName external => Library.ResultOf(this, external, call)
                ?? One(new ExternalResult(external, call)),
            ExternalValue external => Library.ResultOf(this, external, call)
                ?? MappingReads.OrDefault(One(new ExternalResult(external, call)), call),
            UnknownValue => MappingReads.OrDefault(ValueSet.Unknown, call),
            _ => ValueSet.Unknown,
        };

    /// <summary>Everything that a function may return, whoever calls it.</summary>
    private ValueSet ResultOf(FunctionNode function)
    {
        if (function.Result is { } known)
        {
            return known;
        }

        if (!LooksForCallers && function.NearbyResult is { } nearby)
        {
            _missesCallers = true;
            return nearby;
        }

        var frame = _frame;
        _frame = null;
        var before = Begin();
        var result = Returned(function);
        _frame = frame;
        Remember(function, result);
        Resume(before);
        return result;
    }

    private void Remember(FunctionNode function, ValueSet result)
    {
        if (IsSettled)
        {
            function.Result = result;
        }
        else if (_lowestMet == Nothing)
        {
            function.NearbyResult = result;
        }
    }

    /// <summary>What the <c>return</c> statements give; where that is not known, what the annotation says.</summary>
    private ValueSet Returned(FunctionNode function)
    {
        if (function.Summary.IsGenerator)
        {
            return ValueSet.Unknown;
        }

        var builder = new ValueSetBuilder();
        foreach (var returned in function.Summary.Returns)
        {
            builder.Add(Evaluate(function.Owner, returned));
        }

        if (function.Summary.FallsThrough)
        {
            builder.Add(NoneValue.Instance, Reach.Flow, null);
        }

        var result = builder.BuildAlternatives();
        return
            result.Possible is [{ IsUnknown: true }]
            && function.Summary.ReturnAnnotation is { } annotation
            ? InstanceOf(function.Owner, annotation)
            : result;
    }

    /// <summary>What the first parameter of a method is, or null for a static method.</summary>
    private Value? ReceiverOf(FunctionNode function, ClassNode owner) =>
        KindOf(function) switch
        {
            MethodKind.Class => new ClassValue(owner),
            MethodKind.Static => IsNew(function) ? new ClassValue(owner) : null,
            _ => new InstanceValue(owner, null),
        };

    private static bool IsNew(FunctionNode function) =>
        function.QualifiedName.EndsWith(".__new__", System.StringComparison.Ordinal);

    /// <summary>What <c>with</c> binds: external managers of sockets and servers give themselves, a scanned <c>__enter__</c> what it returns.</summary>
    private ValueSet Enter(ModuleNode module, EnterTerm term)
    {
        return YieldedOnEntry(module, Target(term.Context))
            ?? Entered(Evaluate(module, term.Context));
    }

    /// <summary>What a generator under <c>contextlib.contextmanager</c> yields; null where the context is no call of one.</summary>
    private ValueSet? YieldedOnEntry(ModuleNode module, Term context)
    {
        if (context is not CallTerm { Call: var written })
        {
            return null;
        }

        var node = module.NodeOf(written);
        Invocation call = _frame is { } frame ? new FramedCall(node, this, frame) : node;
        if (
            call.Callee.Possible
            is not [{ Value: FunctionValue { Function: FunctionNode manager } value }]
        )
        {
            return null;
        }

        return manager.Summary.IsGenerator && manager.Summary.Yields is [{ Value: { } yielded }]
            ? EvaluateIn(FrameOf(manager, call, value.Receiver), manager.Owner, yielded)
                .Via(Reach.Flow, call.Place)
            : null;
    }

    /// <summary>What entering each of the managers gives.</summary>
    public ValueSet Entered(ValueSet managers)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in managers.Possible)
        {
            builder.Add(Entered(possible));
        }

        return builder.Build();
    }

    private ValueSet Entered(PossibleValue context)
    {
        if (
            context.Value is ExternalResult
            {
                FullName: "contextlib.closing" or "contextlib.aclosing" or "contextlib.nullcontext",
                Call: { } closing
            }
        )
        {
            return closing.Arguments.At(0).Values;
        }

        if (context.Value is not InstanceValue instance)
        {
            return context.Value is ExternalValue ? ValueSet.Of(context) : ValueSet.Unknown;
        }

        foreach (var item in ((ClassNode)instance.Class).Hierarchy.Classes)
        {
            if (item.Scanned?.Find("__enter__") is not { } term)
            {
                continue;
            }

            return
                Evaluate(item.Scanned.Owner, term).Possible
                    is [{ Value: FunctionValue { Function: FunctionNode enter } }]
                ? ReturnedBy(enter, instance, context)
                : ValueSet.Unknown;
        }

        return ValueSet.Of(context);
    }

    /// <summary>A method that returns its own object returns the one it is called on.</summary>
    private ValueSet ReturnedBy(FunctionNode method, InstanceValue instance, PossibleValue context)
    {
        var result = ResultOf(method);
        return
            result.Possible is [{ Value: InstanceValue { Call: null } returned }]
            && ReferenceEquals(returned.Class, instance.Class)
            ? ValueSet.Of(context)
            : result;
    }
}
