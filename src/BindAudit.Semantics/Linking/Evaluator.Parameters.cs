using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Linking;

/// <summary>Parameters: the object of a method, what callers pass, defaults, and what an annotation says.</summary>
internal sealed partial class Evaluator
{
    private ValueSet Parameter(ModuleNode module, ParameterTerm term)
    {
        if (_frame is { } frame && ReferenceEquals(frame.Function.Summary, term.Function))
        {
            return ParameterInFrame(frame, module, term);
        }

        var function = module.NodeOf(term.Function);
        var parameter = term.Function.Parameters[term.Position];
        if (
            term.Position == 0
            && function.Class is ClassNode owner
            && ReceiverOf(function, owner) is { } self
        )
        {
            return One(self);
        }

        if (parameter.Kind is ParameterKind.VarPositional or ParameterKind.VarKeyword)
        {
            return parameter.Kind == ParameterKind.VarKeyword
                ? ExtraOf(function)
                : RestOf(function, term.Position);
        }

        var builder = new ValueSetBuilder();
        var passing = AddPassed(function, term.Position, builder);
        if (passing != Passing.Always)
        {
            AddDefaults(module, function, term, builder);
        }

        if (passing == Passing.Never)
        {
            AddAnnotation(function, term.Position, builder);
        }

        return builder.BuildAlternatives();
    }

    /// <summary><c>**kwargs</c>: what all callers pass together; without callers other keys may always be there.</summary>
    private ValueSet ExtraOf(FunctionNode function)
    {
        var builder = new ValueSetBuilder();
        foreach (var (call, _) in CallersOf(function))
        {
            builder.Add(Frame.ExtraOf(call, function.Summary), Reach.Flow, new Trace(call.Place));
        }

        var options = ClickOptions.AllOf(function, this) ?? new MappingValue([], isOpen: true);
        var passed = builder.Build();
        return passed.Possible is [{ IsUnknown: true }]
                ? ValueSet.Of(new PossibleValue(options, Reach.Default, null))
            : MappingUnion.Of(passed) is { } union ? ValueSet.Of(union)
            : ValueSet.Unknown;
    }

    /// <summary><c>*args</c>: what the only caller passes.</summary>
    private ValueSet RestOf(FunctionNode function, int position) =>
        CallersOf(function) is [var (call, shift)]
        && Frame.RestOf(call, position - shift) is SequenceValue rest
            ? ValueSet.Of(new PossibleValue(rest, Reach.Flow, new Trace(call.Place)))
            : ValueSet.Unknown;

    private System.Collections.Generic.IReadOnlyList<Caller> CallersOf(FunctionNode function)
    {
        if (!LooksForCallers && !Callers.IsComplete(function))
        {
            _missesCallers = true;
        }

        return Callers.Of(function, LooksForCallers);
    }

    private void AddDefaults(
        ModuleNode module,
        FunctionNode function,
        ParameterTerm term,
        ValueSetBuilder builder
    )
    {
        var parameter = term.Function.Parameters[term.Position];
        if (ClickOptions.DefaultOf(function, parameter.Name, this) is { } option)
        {
            builder.Add(option);
        }

        if (parameter.Default is { } value)
        {
            builder.Add(Evaluate(module, value).Via(Reach.Default, Place(module, term)));
        }
    }

    private void AddAnnotation(FunctionNode function, int position, ValueSetBuilder builder) =>
        builder.Add(
            function.Summary.Parameters[position].Annotation is { } annotation
                ? InstanceOf(function.Owner, annotation)
                : PassedByConvention(function, position)
        );

    /// <summary>What Twisted gives <c>makeService</c>: an object of the options that stand beside it.</summary>
    private ValueSet PassedByConvention(FunctionNode function, int position)
    {
        if (!UsageOptions.AreGiven(function, position))
        {
            return ValueSet.Unknown;
        }

        var options = function.Class is ClassNode maker
            ? AttributeOfClass(maker, "options")
            : FindInModule(function.Owner, "Options") ?? ValueSet.Unknown;
        return
            options.Possible is [{ Value: ClassValue { Class: ClassNode definition } }]
            && UsageOptions.Are(definition)
            ? One(new InstanceValue(definition, null))
            : ValueSet.Unknown;
    }

    /// <summary>Adds what the callers of the scan pass; a caller that may hide it in a splat passes something unknown.</summary>
    private Passing AddPassed(FunctionNode function, int position, ValueSetBuilder builder)
    {
        var parameter = function.Summary.Parameters[position];
        var isPassed = false;
        var isOmitted = false;
        foreach (var (call, shift) in CallersOf(function))
        {
            var argument = PassedBy(call, parameter, position - shift);
            var isMissing = argument?.Presence == ArgumentPresence.Missing;
            isPassed |= !isMissing;
            isOmitted |= isMissing;
            if (!isMissing)
            {
                builder.Add(argument?.Values.Via(Reach.Flow, call.Place) ?? ValueSet.Unknown);
            }
        }

        return isPassed && !isOmitted ? Passing.Always
            : isPassed ? Passing.Sometimes
            : Passing.Never;
    }

    /// <summary>What a call gives for a parameter; null for the object of a function that became a method.</summary>
    private static Argument? PassedBy(Invocation call, ParameterSummary parameter, int position) =>
        position < 0
            ? null
            : parameter.Kind switch
            {
                ParameterKind.KeywordOnly => call.Arguments.Named(parameter.Name),
                ParameterKind.PositionalOnly => call.Arguments.At(position),
                _ => call.Arguments.Of(parameter.Name, position),
            };
}
