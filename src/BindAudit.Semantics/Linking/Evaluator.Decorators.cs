using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Linking;

/// <summary>Definitions under decorators (Python Language Reference §8.7).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Decorated(ModuleNode module, DecoratedTerm term)
    {
        var definition = Evaluate(module, term.Definition);
        if (definition.Possible is not [{ Value: FunctionValue }])
        {
            return definition;
        }

        foreach (var possible in Evaluate(module, term.Decorator).Possible)
        {
            var keeps = possible.Value switch
            {
                ExternalValue external => Decorators.KeepsFunction(external.FullName),
                FunctionValue { Function: FunctionNode decorator } value => GivesItsArgument(
                    decorator,
                    value.Receiver is null ? 0 : 1
                ),
                _ => false,
            };
            if (!keeps)
            {
                return ValueSet.Unknown;
            }
        }

        return definition;
    }

    /// <summary>Whether a scanned decorator returns the function it is given, or a wrapper that calls it with the same arguments.</summary>
    private bool GivesItsArgument(FunctionNode decorator, int position)
    {
        if (decorator.Summary.Returns.Count == 0 || decorator.Summary.FallsThrough)
        {
            return false;
        }

        foreach (var returned in decorator.Summary.Returns)
        {
            if (
                !IsArgument(returned, decorator.Summary, position)
                && !IsWrapper(decorator, returned)
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsArgument(Term returned, FunctionSummary decorator, int position) =>
        returned switch
        {
            ReferenceTerm reference => IsArgument(reference.Target, decorator, position),
            ParameterTerm parameter => parameter.Function == decorator
                && parameter.Position == position,
            _ => false,
        };

    private bool IsWrapper(FunctionNode decorator, Term returned)
    {
        switch (returned)
        {
            case ReferenceTerm reference:
                return IsWrapper(decorator, reference.Target);
            case DecoratedTerm decorated:
                return IsWraps(decorator.Owner, decorated.Decorator)
                    || IsWrapper(decorator, decorated.Definition);
            case FunctionTerm function:
                return PassesEverything(function.Function);
            case CallTerm { Call: var call }:
                return IsNamed(decorator.Owner, call.Function, "functools.update_wrapper")
                    || IsWraps(decorator.Owner, call.Function);
            default:
                return false;
        }
    }

    /// <summary><c>functools.wraps(fn)</c>.</summary>
    private bool IsWraps(ModuleNode module, Term decorator) =>
        decorator is CallTerm { Call.Function: var function }
        && IsNamed(module, function, "functools.wraps");

    private bool IsNamed(ModuleNode module, Term term, string fullName) =>
        EvaluateIn(null, module, term).Possible is [{ Value: ExternalName name }]
        && name.FullName == fullName;

    /// <summary><c>def wrapper(*args, **kwargs)</c>: what takes everything hands it on.</summary>
    private static bool PassesEverything(FunctionSummary wrapper)
    {
        var kinds = 0;
        foreach (var parameter in wrapper.Parameters)
        {
            kinds += parameter.Kind is ParameterKind.VarPositional or ParameterKind.VarKeyword
                ? 1
                : 0;
        }

        return kinds == 2;
    }
}
