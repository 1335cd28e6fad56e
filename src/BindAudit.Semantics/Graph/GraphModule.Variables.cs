using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph;

/// <summary>The variable of each term: its own, or the one of what it certainly is.</summary>
internal sealed partial class GraphModule
{
    private const int DeepestRead = 64;

    /// <summary>What a term may be.</summary>
    public Variable VariableOf(Term term)
    {
        term = Bare(term);
        if (_variables[term.Index] is { } known)
        {
            return known;
        }

        // What it is made of may lead to the term itself, which is its own variable then.
        var made = MakeVariable(term);
        return _variables[term.Index] ??= made;
    }

    /// <summary>The same, up to a name of which a test says more.</summary>
    private static Term Bare(Term term)
    {
        while (true)
        {
            switch (term)
            {
                case ReferenceTerm { Conditions.IsEmpty: true } t:
                    term = t.Target;
                    break;
                case StoredTerm t:
                    term = t.Base;
                    break;
                case EscapedTerm t:
                    term = t.Value;
                    break;
                case MutatedTerm t:
                    term = t.Base;
                    break;
                default:
                    return term;
            }
        }
    }

    private Variable ResultOf(CallSummary call) => _results[call.Index] ??= NewVariable();

    private Variable MakeVariable(Term term)
    {
        switch (term)
        {
            case UnknownTerm or SliceTerm:
                return Analysis.Nothing;
            case ConstantTerm constant:
                return ConstantOf(constant.Value) is { } thing
                    ? Analysis.Single(thing)
                    : Analysis.Nothing;
            case FunctionTerm function:
                return Analysis.Single(FunctionOf(function.Function));
            case ClassTerm definition:
                return Analysis.Single(ClassOf(definition.Class));
            case ParameterTerm parameter:
                return FunctionOf(parameter.Function).Parameters.At(parameter.Position);
            case GlobalTerm global:
                return Names.Of(global.Name);
            case ModuleTerm module:
                return Analysis.Modules.Import(module.Name, this);
            case ImportedTerm imported:
                return Analysis.Modules.Import(imported.Module, imported.Name, this);
            case CallTerm call:
                return ResultOf(call.Call);
            case ClosureTerm closure when OnlyBinding(closure) is { } binding:
                return VariableOf(binding);
            case StarredTerm starred:
                return VariableOf(starred.Value);
            case JoinedTerm:
                return Analysis.Single(Analysis.Types.Str);
            case AttributeTerm attribute when MemberRead(attribute) is { } member:
                _resolved[term.Index] = true;
                return member;
            default:
                var variable = NewVariable();
                if (!IsOperation(term))
                {
                    Analysis.BuildLater(this, term, variable);
                }

                return variable;
        }
    }

    /// <summary>What a name of the function around is bound to, where that is one thing other than itself; else null.</summary>
    private static Term? OnlyBinding(ClosureTerm term) =>
        term.Function.Bindings.TryGetValue(term.Name, out var bindings)
        && bindings is [var only]
        && Bare(only) is not ClosureTerm
            ? only
            : null;

    /// <summary>The attribute itself, where it is read of one thing that is known from the start, as <c>os.path</c>; else null.</summary>
    /// <remarks>PERF: no variable for the value that was read, and nothing that reads it.</remarks>
    private Variable? MemberRead(AttributeTerm term)
    {
        if (_depth > DeepestRead)
        {
            return null;
        }

        _depth++;
        var member = VariableOf(term.Value).Only?.Member(term.Name, Path);
        _depth--;
        return _variables[term.Index] is null ? member : null;
    }
}
