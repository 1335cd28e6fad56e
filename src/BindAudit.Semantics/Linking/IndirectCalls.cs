using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Finds the calls of a module that are made by handing a callable over (query-language.md §5).</summary>
internal sealed class IndirectCalls
{
    private readonly List<IndirectCall> _found = [];
    private readonly HashSet<Invocation> _usedPartials = [];
    private readonly List<CallNode> _partials = [];

    private IndirectCalls() { }

    public static IReadOnlyList<IndirectCall> Of(ModuleNode module)
    {
        var calls = new IndirectCalls();
        foreach (var number in module.HandingCalls)
        {
            calls.Look(module.CallAt(number));
        }

        calls.NoteUsedPartials(module);

        foreach (var partial in calls._partials)
        {
            if (!calls._usedPartials.Contains(partial))
            {
                calls.Add(partial, HandingShape.Of("functools.partial")!);
            }
        }

        calls._found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return calls._found;
    }

    /// <summary>Whether a call of the module may hand over something that goes by one of <paramref name="names"/>; what takes evaluation to know may be any.</summary>
    public static bool MayRun(ModuleNode module, List<string> names)
    {
        foreach (var number in module.HandingCalls)
        {
            foreach (var argument in module.Summary.Calls[number].Arguments)
            {
                if (MayBeNamed(module, argument.Value, names))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MayBeNamed(ModuleNode module, Term term, List<string> names) =>
        term switch
        {
            ReferenceTerm reference => MayBeNamed(module, reference.Target, names),
            ConstantTerm or SequenceTerm or MappingTerm => false,
            AttributeTerm or FunctionTerm or ClassTerm or ImportedTerm or DecoratedTerm =>
                module.Summary.Names.LastNameOf(term) is not { } name || names.Contains(name),
            _ => true,
        };

    /// <summary>Numbers of the calls of a module that may hand something over, in source order.</summary>
    public static int[] HandingCallsOf(ModuleSummary module)
    {
        var calls = new List<int>(module.Names.CallsWithTarget);
        foreach (var name in HandingShape.WrittenNames)
        {
            foreach (var number in module.Names.CallsNamed(name))
            {
                if (
                    !calls.Contains(number)
                    && (
                        name is not ("run" or "register")
                        || IsOfModule(module.Calls[number].Function, null)
                    )
                )
                {
                    calls.Add(number);
                }
            }
        }

        calls.Sort();
        return [.. calls];
    }

    /// <summary>Of names that are also methods of much else, only functions of modules hand something over.</summary>
    private static bool IsOfModule(Term term, HashSet<UnionTerm>? seen) =>
        term switch
        {
            ReferenceTerm reference => IsOfModule(reference.Target, seen),
            AttributeTerm attribute => IsOfModule(attribute.Value, seen),
            ModuleTerm or ImportedTerm or GlobalTerm => true,
            UnionTerm union => IsAnyOfModule(union, seen ?? []),
            _ => false,
        };

    /// <summary>A loop's union may hold itself: each is looked at once.</summary>
    private static bool IsAnyOfModule(UnionTerm union, HashSet<UnionTerm> seen)
    {
        if (!seen.Add(union))
        {
            return false;
        }

        foreach (var operand in union.Operands)
        {
            if (IsOfModule(operand, seen))
            {
                return true;
            }
        }

        return false;
    }

    private void NoteUsedPartials(ModuleNode module)
    {
        if (module.Summary.Names.CallsNamed(HandingShape.Partial).Count == 0)
        {
            return;
        }

        foreach (var call in module.Calls)
        {
            if (CalledPartialOf(call) is { } called)
            {
                _usedPartials.Add(called);
            }
        }
    }

    private void Look(CallNode call)
    {
        foreach (var callee in Callees.Of(call))
        {
            if (HandingShape.Of(callee.FullName) is not { } shape)
            {
                continue;
            }

            if (callee.FullName == "functools.partial")
            {
                _partials.Add(call);
            }
            else
            {
                Add(call, shape);
            }

            return;
        }
    }

    /// <summary>The partial that a call runs, where a name for it is called: it is reported there, not where it is made.</summary>
    private static Invocation? CalledPartialOf(CallNode call) =>
        call.Owner.Summary.Names.MayBePartial(call.Summary.Function)
            ? call.Partial?.Creation
            : null;

    private void Add(CallNode call, HandingShape shape)
    {
        var arguments = call.Arguments;
        var target = shape.Target is { } name
            ? arguments.Of(name, shape.TargetPosition)
            : arguments.At(shape.TargetPosition);
        if (target.Presence != ArgumentPresence.Given)
        {
            return;
        }

        var bound = shape.HasContainers
            ? Unfold(arguments, shape.ContainersPosition, call.Place)
            : arguments.Skip(shape.TargetPosition + 1);
        var callee = target.Values;
        if (Partials.Of(callee) is { } partial)
        {
            _usedPartials.Add(partial.Creation);
            bound = Partials.Arguments(callee, bound);
            callee = Partials.Target(callee);
        }

        _found.Add(new IndirectCall(call, target, callee, bound));
    }

    /// <summary>The arguments in <c>args=(…)</c> and <c>kwargs={…}</c>.</summary>
    private static BoundArguments Unfold(BoundArguments arguments, int position, SourcePlace place)
    {
        var positional = ArgumentBinding.Unfold(arguments.Of("args", position));
        var keywords = ArgumentBinding.UnfoldMapping(arguments.Of("kwargs", position + 1));
        return new BoundArguments(
            positional ?? [],
            keywords?.Entries ?? [],
            positional is null,
            keywords?.IsOpen ?? true,
            place
        );
    }
}
