using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Evaluates terms on demand; what is asked again is remembered.</summary>
/// <remarks>
/// A term that needs itself is unknown there, and what was computed on such a way is remembered only until that term has its
/// answer, so that the order of questions does not matter. Depth and work of one question are bounded: beyond the bounds a value is unknown.
/// </remarks>
internal sealed partial class Evaluator(LinkedProgram program)
{
    private readonly CommandLineParsers _parsers = new(program);
    private readonly DeclaredOptions _options = new(program);
    private ExternalItems? _items;
    private const int DeepestTerm = 200;
    private const int MostStepsOfAQuestion = 20_000;
    private int _depth;
    private int _steps;

    private CallerIndex Callers => field ??= new CallerIndex(program, this);

    /// <summary>What can be said without looking for callers in files that are not loaded; null where these may say more.</summary>
    public ValueSet? EvaluateAlone(ModuleNode module, Term term)
    {
        var values = EvaluateNearby(module, term, out var missesCallers);
        return missesCallers ? null : values;
    }

    /// <summary>Evaluates what is called, of which most is of no interest: callers in files that are not loaded are not looked for.</summary>
    public ValueSet EvaluateNearby(ModuleNode module, Term term) =>
        EvaluateNearby(module, term, out _);

    private ValueSet EvaluateNearby(ModuleNode module, Term term, out bool missesCallers)
    {
        var (looked, missed) = (LooksForCallers, _missesCallers);
        (LooksForCallers, _missesCallers) = (false, false);
        var values = EvaluateIn(null, module, term);
        missesCallers = _missesCallers;
        (LooksForCallers, _missesCallers) = (looked, missed);
        return values;
    }

    public ValueSet Evaluate(ModuleNode module, Term term)
    {
        if (_frame is not { } frame)
        {
            return EvaluateForAll(module, term);
        }

        if (ReferenceEquals(module, frame.Function.Owner) && module.Dependence.OnParameters(term))
        {
            return EvaluateFramed(frame, module, term);
        }

        _frame = null;
        var values = EvaluateForAll(module, term);
        _frame = frame;
        return values;
    }

    /// <summary>Evaluates for all calls of the functions around the term together.</summary>
    private ValueSet EvaluateForAll(ModuleNode module, Term term)
    {
        var answers = module.Answers;
        if (answers.Known[term.Index] is { } known)
        {
            return Told(answers, term, known);
        }

        if (!LooksForCallers)
        {
            answers = module.NearbyAnswers;
            if (answers.Known[term.Index] is { } nearby)
            {
                _missesCallers = true;
                return Told(answers, term, nearby);
            }
        }

        return Ask(answers, module, term);
    }

    private ValueSet Told(TermAnswers answers, Term term, ValueSet known)
    {
        if (_provisional.Count > 0 && answers.Running[term.Index] is < 0 and var met)
        {
            Meet(~met);
        }

        return known;
    }

    private ValueSet Ask(TermAnswers answers, ModuleNode module, Term term)
    {
        if (answers.Running[term.Index] is > 0 and var running)
        {
            Meet(running - 1);
            return AssumedOf(answers, term.Index);
        }

        return IsBeyondBounds() ? ValueSet.Unknown : Run(answers, module, term);
    }

    private ValueSet Run(TermAnswers answers, ModuleNode module, Term term)
    {
        var level = Enter();
        answers.Running[term.Index] = level.Depth + 1;
        var values = Compute(module, term);
        if (BeginsSecondRound(level))
        {
            Assume(answers, term.Index, values);
            values = Compute(module, term);
            _firstRound = null;
        }

        answers.Running[term.Index] = 0;
        if (!LooksForCallers && !_missesCallers && _lowestMet >= level.Depth)
        {
            answers = module.Answers;
        }

        answers.Known[term.Index] = values;
        var met = Leave(level, answers, term.Index);
        if (met != Nothing)
        {
            answers.Running[term.Index] = ~met;
        }

        return values;
    }

    private ValueSet Compute(ModuleNode module, Term term) =>
        term switch
        {
            UnknownTerm => ValueSet.Unknown,
            ConstantTerm t => Constant(module, t),
            ReferenceTerm t => Referenced(module, t),
            CallTerm t => CallResult(module, t),
            AttributeTerm t => Attribute(module, t),
            UnionTerm t => Union(module, t),
            GlobalTerm t => Global(module, t),
            ClosureTerm t => Closure(module, t),
            ModuleTerm t => Module(module, t.Name),
            ImportedTerm t => Imported(module, t.Module, t.Name)
                .Via(Reach.Constant, Place(module, t)),
            ParameterTerm t => Parameter(module, t),
            FunctionTerm t => One(new FunctionValue(module.NodeOf(t.Function), null)),
            ClassTerm t => One(new ClassValue(module.NodeOf(t.Class))),
            _ => Container(module, term) ?? Operation(module, term) ?? Definition(module, term),
        };

    private ValueSet? Container(ModuleNode module, Term term) =>
        term switch
        {
            SequenceTerm t => Sequence(module, t),
            MappingTerm t => Mapping(module, t),
            SubscriptTerm t => Subscript(module, t),
            ElementTerm t => Element(module, t),
            UnpackTerm t => Unpack(module, t),
            StoredTerm t => Stored(module, t),
            MutatedTerm t => Mutated(module, t),
            EscapedTerm t => Escaped(module, t),
            ComprehensionTerm t => Comprehension(module, t),
            _ => null,
        };

    private ValueSet? Operation(ModuleNode module, Term term) =>
        term switch
        {
            JoinedTerm t => Joined(module, t),
            BinaryTerm t => Binary(module, t),
            BooleanTerm t => Boolean(module, t),
            UnaryTerm t => Unary(module, t),
            _ => null,
        };

    private ValueSet Definition(ModuleNode module, Term term) =>
        term switch
        {
            DecoratedTerm t => Decorated(module, t),
            EnterTerm t => Enter(module, t),
            AnnotatedTerm t => Annotated(module, t),
            _ => ValueSet.Unknown,
        };

    private static ValueSet Constant(ModuleNode module, ConstantTerm term) =>
        ValueSet.Of(new PossibleValue(term.Value, Reach.Literal, new Trace(Place(module, term))));

    /// <summary>Branches that join; unions inside unions are taken apart, so that a loop's round is no question to itself.</summary>
    private ValueSet Union(ModuleNode module, UnionTerm term)
    {
        var builder = new ValueSetBuilder();
        var seen = new HashSet<UnionTerm>();
        AddOperands(module, term, builder, seen);
        return builder.BuildAlternatives();
    }

    private void AddOperands(
        ModuleNode module,
        UnionTerm union,
        ValueSetBuilder builder,
        HashSet<UnionTerm> seen
    )
    {
        if (!seen.Add(union) || seen.Count > DeepestTerm)
        {
            return;
        }

        foreach (var operand in union.Operands)
        {
            if (operand is UnionTerm inner)
            {
                AddOperands(module, inner, builder, seen);
            }
            else if (
                operand is not ReferenceTerm { IsRead: false } left
                || Conditions.Remaining(Evaluate(module, left.Target), left.Conditions) is not null
            )
            {
                builder.Add(Evaluate(module, operand));
            }
        }
    }

    /// <summary>A name that is read, or what a branch leaves of it.</summary>
    private ValueSet Referenced(ModuleNode module, ReferenceTerm term)
    {
        var values = Evaluate(module, term.Target);
        if (!term.Conditions.IsEmpty)
        {
            values = Conditions.Remaining(values, term.Conditions) ?? ValueSet.Unknown;
        }

        return term.IsRead ? values.Via(Reach.Constant, Place(module, term)) : values;
    }

    private static ValueSet One(Value value) =>
        ValueSet.Of(new PossibleValue(value, Reach.Literal, null));

    private static SourcePlace Place(ModuleNode module, Term term) => new(module.Path, term.Span);
}
