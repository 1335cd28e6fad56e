using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call as written, evaluated when first asked.</summary>
internal sealed class CallNode(ModuleNode module, Evaluator evaluator, CallSummary summary)
    : Invocation
{
    private CallAnswers? _answers;
    private CallAnswers? _nearbyAnswers;

    public CallSummary Summary { get; } = summary;

    public ModuleNode Owner { get; } = module;

    public override LinkedModule Module => Owner;

    public override TextSpan Span => Summary.Span;

    public override TextSpan CalleeSpan => Summary.CalleeSpan;

    public override string? AttributeName => (Summary.Function as AttributeTerm)?.Name;

    public override string Caller => Summary.Caller;

    public override bool IsUnderMain => Summary.IsUnderMain;

    /// <summary>The object whose method is called, where the callee is written as an attribute; else unknown.</summary>
    public ValueSet Receiver =>
        Summary.Function is AttributeTerm attribute
            ? evaluator.EvaluateIn(null, Owner, attribute.Value)
            : ValueSet.Unknown;

    /// <summary>The last name of the callee as written or imported: <c>run</c> of <c>app.run(…)</c> and of <c>run(…)</c>; else null.</summary>
    public string? WrittenName => Owner.Summary.Names.LastNameOf(Summary.Function);

    public override bool IsOfInterest =>
        Owner.Program.Wants(WrittenName)
        || !Owner.Summary.Names.IsOtherFunction(Summary.Function)
        || IsWantedUnderAnotherName;

    /// <summary>Whether the callee's name is an attribute under which this file stored something that is wanted.</summary>
    private bool IsWantedUnderAnotherName
    {
        get
        {
            foreach (var name in Owner.Summary.Names.OriginalsOf(WrittenName ?? ""))
            {
                if (Owner.Program.Wants(name))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The partial that is called, or null.</summary>
    public PartialValue? Partial => Partials.Of(Called);

    public override ValueSet Callee => Partials.Target(Called);

    public override IReadOnlyList<Invocation> Runs => evaluator.RunsOf(this);

    public override bool ArgumentsDiffer => Owner.Dependence.OnArguments(Summary);

    public override Invocation? Nearby => IsOpen ? new NearbyCall(this, evaluator) : null;

    /// <summary>Whether callers in other files may tell on which object a method of that name is called.</summary>
    private bool IsOpen
    {
        get
        {
            if (
                _answers?.Called(evaluator) is null
                && Summary.Function is AttributeTerm
                && Owner.Program.HasSource
                && Owner.Program.Wants(WrittenName)
                && Owner.Summary.Names.OriginalsOf(WrittenName!).Count == 0
            )
            {
                var before = evaluator.Begin();
                if (evaluator.EvaluateAlone(Owner, Summary.Function) is { } called)
                {
                    AnswersOf(looksForCallers: true).Remember(called, evaluator, before);
                    return false;
                }

                evaluator.Resume(before);
                return true;
            }

            return false;
        }
    }

    /// <summary>What the callee's expression is.</summary>
    private ValueSet Called
    {
        get
        {
            var answers = AnswersOf(evaluator.LooksForCallers && Owner.Program.Wants(WrittenName));
            if (answers.Called(evaluator) is { } known)
            {
                return known;
            }

            var before = evaluator.Begin();
            return answers.Remember(Evaluated(), evaluator, before);
        }
    }

    public override BoundArguments Arguments
    {
        get
        {
            var answers = AnswersOf(evaluator.LooksForCallers);
            if (answers.Arguments(evaluator) is { } known)
            {
                return known;
            }

            var before = evaluator.Begin();
            return answers.Remember(Bind(), evaluator, before);
        }
    }

    public override int PositionalCount
    {
        get
        {
            var count = 0;
            foreach (var argument in Summary.Arguments)
            {
                count += argument.Kind is ArgumentKind.Positional or ArgumentKind.Star ? 1 : 0;
            }

            return count;
        }
    }

    public override ImmutableArray<string> KeywordNames
    {
        get
        {
            var names = ImmutableArray.CreateBuilder<string>();
            foreach (var argument in Summary.Arguments)
            {
                if (argument.Kind is ArgumentKind.Keyword or ArgumentKind.DoubleStar)
                {
                    names.Add(argument.Keyword ?? "**");
                }
            }

            return names.ToImmutable();
        }
    }

    private CallAnswers AnswersOf(bool looksForCallers) =>
        looksForCallers ? _answers ??= new CallAnswers() : _nearbyAnswers ??= new CallAnswers();

    private ValueSet Evaluated() =>
        Owner.Program.Wants(WrittenName)
            ? evaluator.EvaluateIn(null, Owner, Summary.Function)
            : evaluator.EvaluateNearby(Owner, Summary.Function);

    private BoundArguments Bind()
    {
        var written = evaluator.BindIn(null, this);
        return Partials.Arguments(Called, written);
    }
}
