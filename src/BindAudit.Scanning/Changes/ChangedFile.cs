using System.Collections.Immutable;

namespace BindAudit.Scanning.Changes;

/// <summary>The lines of a file that changed.</summary>
/// <param name="Lines">One-based ranges, both ends included, in order; one whose end is the line before its start stands between two lines where others were taken out.</param>
internal sealed record ChangedFile(ImmutableArray<(int First, int Last)> Lines)
{
    /// <summary>A file that is new.</summary>
    internal static readonly ChangedFile Whole = new([(1, int.MaxValue)]);

    /// <summary>Whether something changed from <paramref name="first"/> to <paramref name="last"/>.</summary>
    internal bool Touches(int first, int last)
    {
        foreach (var range in Lines)
        {
            if (first <= range.Last && range.First <= last)
            {
                return true;
            }
        }

        return false;
    }
}
