using System;

namespace BindAudit.Semantics.Linking;

/// <summary>Answers that do not hold for every question yet, in the order in which they were found.</summary>
/// <remarks>PERF: two arrays, because the runtime's list of pairs is compiled at its first use.</remarks>
internal sealed class ProvisionalAnswers
{
    private IRemembers[] _owners = new IRemembers[16];
    private int[] _indexes = new int[16];

    public int Count { get; private set; }

    public IRemembers OwnerAt(int at) => _owners[at];

    /// <summary>What the owner at <paramref name="at"/> knows the answer by.</summary>
    public int IndexAt(int at) => _indexes[at];

    public void Add(IRemembers owner, int index)
    {
        if (Count == _owners.Length)
        {
            Array.Resize(ref _owners, Count * 2);
            Array.Resize(ref _indexes, Count * 2);
        }

        _owners[Count] = owner;
        _indexes[Count] = index;
        Count++;
    }

    /// <summary>Takes away all but the first <paramref name="count"/>.</summary>
    public void CutTo(int count)
    {
        Array.Clear(_owners, count, Count - count);
        Count = count;
    }
}
