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
        return _variables[term.Index] ??= MakeVariable(term);
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

    /// <summary>The attribute itself, where it is read of one thing that is known from the start, as <c>os.path</c>; else null.</summary>
    /// <remarks>PERF: no variable for the value that was read, and nothing that reads it: a third of all attributes.</remarks>
    private Variable? MemberRead(AttributeTerm term)
    {
        if (_depth > DeepestRead)
        {
            return null;
        }

        _depth++;
        var member = VariableOf(term.Value).Only?.Member(term.Name, Path);
        _depth--;
        return member;
    }
}
