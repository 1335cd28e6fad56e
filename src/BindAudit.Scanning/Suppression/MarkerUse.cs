using System;
using System.Collections.Generic;
using System.Globalization;

namespace BindAudit.Scanning.Suppression;

/// <summary>Remembers which suppressions silenced something; a line has one comment at most.</summary>
internal sealed class MarkerUse
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Notes that <paramref name="comment"/> silenced something by <paramref name="id"/>, or by naming none; always true.</summary>
    internal bool Add(SourceComment comment, string? id)
    {
        _used.Add(KeyOf(comment, id));
        return true;
    }

    internal bool Contains(SourceComment comment, string? id) => _used.Contains(KeyOf(comment, id));

    private static string KeyOf(SourceComment comment, string? id) =>
        string.Create(CultureInfo.InvariantCulture, $"{comment.Line} {id}");
}
