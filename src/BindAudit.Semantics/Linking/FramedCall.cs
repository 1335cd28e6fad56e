using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call in the body of a function, as it runs in one call of that function.</summary>
internal sealed class FramedCall(CallNode call, Evaluator evaluator, Frame frame) : Invocation
{
    private CallAnswers? _answers;
    private CallAnswers? _nearbyAnswers;

    public override LinkedModule Module => call.Module;

    public override TextSpan Span => call.Span;

    public override TextSpan CalleeSpan => call.CalleeSpan;

    public override string? AttributeName => call.AttributeName;

    public override bool IsOfInterest => call.IsOfInterest;

    public override string Caller => call.Caller;

    public override bool IsUnderMain => call.IsUnderMain;

    public override int PositionalCount => call.PositionalCount;

    public override ImmutableArray<string> KeywordNames => call.KeywordNames;

    public override ValueSet Callee => Partials.Target(Called);

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

    internal override Invocation Origin => call;

    private ValueSet Called
    {
        get
        {
            var answers = AnswersOf(evaluator.LooksForCallers);
            if (answers.Called(evaluator) is { } known)
            {
                return known;
            }

            var before = evaluator.Begin();
            return answers.Remember(Evaluated(), evaluator, before);
        }
    }

    private CallAnswers AnswersOf(bool looksForCallers) =>
        looksForCallers ? _answers ??= new CallAnswers() : _nearbyAnswers ??= new CallAnswers();

    private ValueSet Evaluated() => evaluator.EvaluateIn(frame, call.Owner, call.Summary.Function);

    private BoundArguments Bind() => Partials.Arguments(Called, evaluator.BindIn(frame, call));
}
