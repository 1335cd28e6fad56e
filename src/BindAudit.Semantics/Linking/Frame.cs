using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Linking;

/// <summary>One call of a scanned function while something in the function is evaluated for that call: its parameters are what the call gives.</summary>
/// <param name="function">The function.</param>
/// <param name="call">The call.</param>
/// <param name="shift">How many parameters the receiver takes.</param>
/// <param name="receiver">The object or class that is the first parameter, or null.</param>
/// <param name="depth">How many frames are around this one.</param>
internal sealed class Frame(
    FunctionNode function,
    Invocation call,
    int shift,
    Value? receiver,
    int depth
)
{
    private FrameAnswers? _answers;
    private FrameAnswers? _nearbyAnswers;

    public FunctionNode Function { get; } = function;

    public Invocation Call { get; } = call;

    public int Depth { get; } = depth;

    /// <summary>The object or class that is the first parameter, or null.</summary>
    public Value? Receiver { get; } = receiver;

    /// <summary>What was evaluated for this call.</summary>
    /// <param name="looksForCallers">Whether callers in files that are not loaded were looked for.</param>
    public FrameAnswers AnswersOf(bool looksForCallers) =>
        looksForCallers ? _answers ??= new FrameAnswers() : _nearbyAnswers ??= new FrameAnswers();

    /// <summary>What the call gives for the parameter at <paramref name="position"/>; null for the receiver's.</summary>
    public Argument? ArgumentAt(int position)
    {
        var parameter = Function.Summary.Parameters[position];
        return position < shift
            ? null
            : parameter.Kind switch
            {
                ParameterKind.KeywordOnly => Call.Arguments.Named(parameter.Name),
                ParameterKind.PositionalOnly => Call.Arguments.At(position - shift),
                _ => Call.Arguments.Of(parameter.Name, position - shift),
            };
    }

    /// <summary><c>*args</c>: the positional arguments behind the other parameters; unknown where more may follow.</summary>
    public Value Rest(int position) => RestOf(Call, position - shift);

    /// <summary><c>**kwargs</c>: the keyword arguments that are no other parameter's.</summary>
    public MappingValue Extra() => ExtraOf(Call, Function.Summary);

    public static Value RestOf(Invocation call, int position)
    {
        if (call.Arguments.HasMorePositional)
        {
            return UnknownValue.Instance;
        }

        var rest = ImmutableArray.CreateBuilder<ValueSet>();
        for (var i = int.Max(position, 0); i < call.Arguments.Positional.Length; i++)
        {
            rest.Add(call.Arguments.Positional[i].Values);
        }

        return new SequenceValue(SequenceKind.Tuple, rest.ToImmutable());
    }

    public static MappingValue ExtraOf(Invocation call, FunctionSummary function)
    {
        var entries = new MappingEntries();
        foreach (var (name, argument) in call.Arguments.Keywords)
        {
            if (!IsParameter(function, name))
            {
                var key = new PossibleValue(new StringValue(name), Reach.Literal, null);
                entries.Set(ValueSet.Of(key), argument.Values);
            }
        }

        if (call.Arguments.HasMoreKeywords)
        {
            entries.Open();
        }

        return entries.ToMapping();
    }

    private static bool IsParameter(FunctionSummary function, string name)
    {
        foreach (var parameter in function.Parameters)
        {
            if (
                parameter.Name == name
                && parameter.Kind
                    is not (
                        ParameterKind.PositionalOnly
                        or ParameterKind.VarPositional
                        or ParameterKind.VarKeyword
                    )
            )
            {
                return true;
            }
        }

        return false;
    }
}
