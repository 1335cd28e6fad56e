using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What a function gives for one call of it, where that depends on its parameters; elsewhere one answer serves all calls.</summary>
internal sealed partial class Evaluator
{
    private const int DeepestFrame = 3;
    private Frame? _frame;

    /// <summary>Evaluates as the code runs in that call.</summary>
    public ValueSet EvaluateIn(Frame? frame, ModuleNode module, Term term)
    {
        var before = _frame;
        _frame = frame;
        var values = Evaluate(module, term);
        _frame = before;
        return values;
    }

    /// <summary>The arguments of a call as the code runs in that call of the function around it; null for all calls together.</summary>
    public BoundArguments BindIn(Frame? frame, CallNode call)
    {
        var before = _frame;
        _frame = frame;
        var arguments = ArgumentBinding.Of(call, this);
        _frame = before;
        return arguments;
    }

    /// <summary>Evaluates a term that depends on the parameters of the running frame's function.</summary>
    private ValueSet EvaluateFramed(Frame frame, ModuleNode module, Term term)
    {
        var answers = frame.AnswersOf(LooksForCallers);
        if (answers.Find(module, term.Index) is { } known)
        {
            Meet(known.Met);
            return known.Values;
        }

        if (answers.DepthOf(module, term.Index) is { } running)
        {
            Meet(running);
            return ValueSet.Unknown;
        }

        return IsBeyondBounds() ? ValueSet.Unknown : RunFramed(answers, module, term);
    }

    private ValueSet RunFramed(FrameAnswers answers, ModuleNode module, Term term)
    {
        var level = Enter();
        answers.Begin(module, term.Index, level.Depth);
        var values = Compute(module, term);
        if (BeginsSecondRound(level))
        {
            values = Compute(module, term);
            _firstRound = null;
        }

        var index = answers.End(module, term.Index, values);
        answers.Rest(index, Leave(level, answers, index));
        return values;
    }

    /// <summary>What <paramref name="call"/> gives of a scanned function: its own answer where what is returned depends on the parameters.</summary>
    private ValueSet ResultOf(FunctionNode function, Invocation call, Value? receiver)
    {
        if (
            _frame is { Depth: >= DeepestFrame }
            || IsOfAnyObject(function, receiver)
            || !DependsOnParameters(function)
        )
        {
            return ResultOf(function);
        }

        var before = _frame;
        _frame = FrameOf(function, call, receiver);
        var result = Returned(function);
        _frame = before;
        return result;
    }

    /// <summary>Whether a method that takes nothing is called on an object of which only the class is known: its answer is the same for all.</summary>
    private static bool IsOfAnyObject(FunctionNode function, Value? receiver) =>
        function.Summary.Parameters.Length == 1
        && receiver is InstanceValue { Call: null, Member: null } instance
        && ReferenceEquals(instance.Class, function.Class);

    private Frame FrameOf(FunctionNode function, Invocation call, Value? receiver) =>
        new(function, call, receiver is null ? 0 : 1, receiver, (_frame?.Depth ?? 0) + 1);

    private static bool DependsOnParameters(FunctionNode function)
    {
        if (function.DependsOnParameters is { } known)
        {
            return known;
        }

        var depends = false;
        foreach (var returned in function.Summary.Returns)
        {
            depends |= function.Owner.Dependence.OnParameters(returned);
        }

        function.DependsOnParameters = depends;
        return depends;
    }

    /// <summary>The call in each call of the function around it, where that may make a difference.</summary>
    public IReadOnlyList<Invocation> RunsOf(CallNode call)
    {
        if (
            call.Summary.Enclosing is not { } enclosing
            || !call.Owner.Dependence.OnCall(call.Summary)
        )
        {
            return [];
        }

        var function = call.Owner.NodeOf(enclosing);
        var callers = Callers.Of(function, looksFurther: true);
        var runs = new List<Invocation>(callers.Count);
        foreach (var (caller, shift) in callers)
        {
            var receiver = shift > 0 ? ReceiverIn(caller, function) : null;
            var frame = new Frame(function, caller, shift, receiver, 1);
            runs.Add(new FramedCall(call, this, frame));
        }

        return runs;
    }

    /// <summary>The object on which the caller calls the method, or that it constructs.</summary>
    private Value? ReceiverIn(Invocation caller, FunctionNode function)
    {
        foreach (var possible in caller.Callee.Possible)
        {
            if (possible.Value is FunctionValue value && ReferenceEquals(value.Function, function))
            {
                return value.Receiver;
            }

            if (possible.Value is ClassValue { Class: var made })
            {
                return new InstanceValue(made, caller);
            }
        }

        return function.Class is ClassNode owner ? ReceiverOf(function, owner) : null;
    }

    private ValueSet ParameterInFrame(Frame frame, ModuleNode module, ParameterTerm term)
    {
        var parameter = term.Function.Parameters[term.Position];
        switch (parameter.Kind)
        {
            case Syntax.Tree.ParameterKind.VarPositional:
                return Flowed(frame, frame.Rest(term.Position));
            case Syntax.Tree.ParameterKind.VarKeyword:
                return Flowed(frame, frame.Extra());
            default:
                break;
        }

        if (frame.ArgumentAt(term.Position) is not { } argument)
        {
            return frame.Receiver is { } receiver ? One(receiver) : ValueSet.Unknown;
        }

        if (argument.Presence == ArgumentPresence.Given)
        {
            return argument.Values.Via(Reach.Flow, frame.Call.Place);
        }

        if (argument.Presence == ArgumentPresence.MaybeHidden)
        {
            return ValueSet.Unknown;
        }

        var builder = new ValueSetBuilder();
        AddDefaults(module, frame.Function, term, builder);
        return builder.BuildAlternatives();
    }

    private static ValueSet Flowed(Frame frame, Value value) =>
        value is UnknownValue
            ? ValueSet.Unknown
            : ValueSet.Of(new PossibleValue(value, Reach.Flow, new Trace(frame.Call.Place)));
}
