using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Linking;

/// <summary>Which terms of a module may have another value in another call of the function around them.</summary>
/// <remarks>A term that is met again on the way counts as one: it is then evaluated for each call, which costs time and no truth.</remarks>
internal sealed class Dependence(int termCount)
{
    private const int Deepest = 200;
    private readonly Sparse<Answer> _known = new(termCount);

    private enum Answer : byte
    {
        Open,
        Running,
        No,
        Yes,
    }

    /// <summary>Whether a parameter, or a name of an enclosing function, takes part in <paramref name="term"/>.</summary>
    public bool OnParameters(Term term) => OnParameters(term, 0);

    /// <summary>The same of what a call runs and is given.</summary>
    public bool OnCall(CallSummary call) => OnCall(call, 0);

    /// <summary>The same of what a call is given alone.</summary>
    public bool OnArguments(CallSummary call) => OnArguments(call, 0);

    private bool OnParameters(Term term, int depth)
    {
        switch (_known[term.Index])
        {
            case Answer.No:
                return false;
            case Answer.Yes or Answer.Running:
                return true;
            default:
                break;
        }

        if (depth > Deepest)
        {
            return true;
        }

        _known[term.Index] = Answer.Running;
        var depends = Computed(term, depth + 1);
        _known[term.Index] = depends ? Answer.Yes : Answer.No;
        return depends;
    }

    private bool Computed(Term term, int depth) =>
        term switch
        {
            ParameterTerm or ClosureTerm or SuperTerm => true,
            ReferenceTerm t => OnParameters(t.Target, depth),
            CallTerm t => OnCall(t.Call, depth),
            AttributeTerm t => OnParameters(t.Value, depth),
            UnionTerm t => OnAny([.. t.Operands], depth),
            SequenceTerm t => OnAny(t.Items, depth),
            MappingTerm t => OnEntries(t, depth),
            SubscriptTerm t => OnParameters(t.Value, depth) || OnParameters(t.Key, depth),
            ElementTerm t => OnParameters(t.Iterable, depth),
            UnpackTerm t => OnParameters(t.Value, depth),
            StarredTerm t => OnParameters(t.Value, depth),
            JoinedTerm t => OnAny(t.Parts, depth),
            FormattedTerm t => OnParameters(t.Value, depth),
            BinaryTerm t => OnParameters(t.Left, depth) || OnParameters(t.Right, depth),
            BooleanTerm t => OnAny(t.Operands, depth),
            UnaryTerm t => OnParameters(t.Operand, depth),
            _ => OnChange(term, depth),
        };

    private bool OnChange(Term term, int depth) =>
        term switch
        {
            StoredTerm t => OnParameters(t.Base, depth)
                || OnParameters(t.Key, depth)
                || (t.Value is { } value && OnParameters(value, depth)),
            MutatedTerm t => OnParameters(t.Base, depth) || OnCall(t.Call, depth),
            EscapedTerm t => OnParameters(t.Value, depth),
            EnterTerm t => OnParameters(t.Context, depth),
            AnnotatedTerm t => OnParameters(t.Value, depth),
            DecoratedTerm t => OnParameters(t.Definition, depth)
                || OnParameters(t.Decorator, depth),
            _ => false,
        };

    private bool OnCall(CallSummary call, int depth) =>
        OnParameters(call.Function, depth) || OnArguments(call, depth);

    private bool OnArguments(CallSummary call, int depth)
    {
        foreach (var argument in call.Arguments)
        {
            if (OnParameters(argument.Value, depth))
            {
                return true;
            }
        }

        return false;
    }

    private bool OnEntries(MappingTerm mapping, int depth)
    {
        for (var i = 0; i < mapping.Keys.Length; i++)
        {
            if (
                (mapping.Keys[i] is { } key && OnParameters(key, depth))
                || OnParameters(mapping.Values[i], depth)
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool OnAny(ImmutableArray<Term> terms, int depth)
    {
        foreach (var term in terms)
        {
            if (OnParameters(term, depth))
            {
                return true;
            }
        }

        return false;
    }
}
