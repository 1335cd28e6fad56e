using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What terms were found to be for one call of the function around them.</summary>
internal sealed class FrameAnswers : IRemembers
{
    private readonly List<(ValueSet? Values, int Met)> _answers = [];
    private readonly Dictionary<(ModuleNode Module, int Index), int> _indexes = [];

    /// <summary>What is being evaluated for this call, and at which depth.</summary>
    public Dictionary<(ModuleNode Module, int Index), int> Running { get; } = [];

    /// <summary>The values of a term, and what they rest on; null where they are not known.</summary>
    public (ValueSet Values, int Met)? Find(ModuleNode module, int term) =>
        _indexes.TryGetValue((module, term), out var index)
        && _answers[index] is ({ } values, var met)
            ? (values, met)
            : null;

    /// <summary>Adds the values of a term; gives the answer's index.</summary>
    public int Add(ModuleNode module, int term, ValueSet values)
    {
        _indexes[(module, term)] = _answers.Count;
        _answers.Add((values, Evaluator.Nothing));
        return _answers.Count - 1;
    }

    /// <summary>Says what an answer rests on.</summary>
    public void Rest(int index, int met) => _answers[index] = (_answers[index].Values, met);

    public void Forget(int index) => _answers[index] = default;

    public void Keep(int index) => Rest(index, Evaluator.Nothing);
}
