using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What the terms of a module were found to be.</summary>
internal sealed class TermAnswers(int count) : IRemembers
{
    /// <summary>Term index → its value, once evaluated.</summary>
    public Sparse<ValueSet?> Known { get; } = new(count);

    /// <summary>Term index → one more than the depth at which it is being evaluated; the complement of what its value rests on while that is provisional; else zero.</summary>
    public Sparse<int> Running { get; } = new(count);

    public void Forget(int index)
    {
        Known[index] = null;
        Running[index] = 0;
    }

    public void Keep(int index) => Running[index] = 0;
}
