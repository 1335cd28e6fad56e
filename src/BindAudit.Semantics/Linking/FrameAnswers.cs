using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What terms were found to be for one call of the function around them.</summary>
/// <remarks>PERF: by one number for module and term, because a table of pairs is compiled at its first use.</remarks>
internal sealed class FrameAnswers : IRemembers
{
    private readonly List<Answer> _answers = [];
    private readonly Dictionary<long, Answer> _last = [];

    /// <summary>The values of a term, and what they rest on; null where they are not known.</summary>
    public (ValueSet Values, int Met)? Find(ModuleNode module, int term) =>
        _last.TryGetValue(KeyOf(module, term), out var answer) && answer.Values is { } values
            ? (values, answer.Met)
            : null;

    /// <summary>At which depth a term is being evaluated for this call; null where it is not.</summary>
    public int? DepthOf(ModuleNode module, int term) =>
        _last.TryGetValue(KeyOf(module, term), out var answer) ? answer.Depth : null;

    /// <summary>Says that a term is being evaluated at that depth.</summary>
    public void Begin(ModuleNode module, int term, int depth)
    {
        if (!_last.TryGetValue(KeyOf(module, term), out var answer))
        {
            answer = new Answer();
            _last[KeyOf(module, term)] = answer;
        }

        answer.Depth = depth;
    }

    /// <summary>Ends it with the values of the term; gives the answer's index.</summary>
    public int End(ModuleNode module, int term, ValueSet values)
    {
        var answer = new Answer { Values = values };
        _last[KeyOf(module, term)] = answer;
        _answers.Add(answer);
        return _answers.Count - 1;
    }

    /// <summary>Says what an answer rests on.</summary>
    public void Rest(int index, int met) => _answers[index].Met = met;

    public void Forget(int index) => _answers[index].Values = null;

    public void Keep(int index) => Rest(index, Evaluator.Nothing);

    private static long KeyOf(ModuleNode module, int term) =>
        ((long)module.Number << 32) | (uint)term;

    private sealed class Answer
    {
        public ValueSet? Values { get; set; }

        public int Met { get; set; } = Evaluator.Nothing;

        public int? Depth { get; set; }
    }
}
