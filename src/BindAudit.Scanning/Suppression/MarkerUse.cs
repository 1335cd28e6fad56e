using System.Collections.Generic;

namespace BindAudit.Scanning.Suppression;

/// <summary>Remembers which suppressions silenced something; a line has one comment at most.</summary>
internal sealed class MarkerUse
{
    // PERF: made for the first, since a set of pairs is compiled at its first use.
    private HashSet<(int Line, string? Id)>? _used;

    /// <summary>The zero-based lines of the comments, and by which of their ids.</summary>
    internal IReadOnlyCollection<(int Line, string? Id)>? All => _used;

    /// <summary>Notes that <paramref name="comment"/> silenced something by <paramref name="id"/>, or by naming none; always true.</summary>
    internal bool Add(SourceComment comment, string? id)
    {
        (_used ??= []).Add((comment.Line, id));
        return true;
    }

    internal bool Contains(SourceComment comment, string? id) =>
        _used?.Contains((comment.Line, id)) == true;
}
