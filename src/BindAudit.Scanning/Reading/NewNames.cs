using System.Collections.Generic;

namespace BindAudit.Scanning.Reading;

/// <summary>The other names that a file gives to words, each pair once.</summary>
internal sealed class NewNames
{
    /// <summary>A word that has more other names than this may have any.</summary>
    private const int Most = 16;

    private readonly List<NewName> _all = [];
    private readonly HashSet<int> _any = [];

    internal IReadOnlyList<NewName> All => _all;

    /// <summary>Whether <paramref name="word"/> may have any name.</summary>
    internal bool IsAny(int word) => _any.Contains(word);

    /// <summary>Notes a name; null for any.</summary>
    internal void Add(int word, string? name)
    {
        if (_any.Contains(word))
        {
            return;
        }

        var count = 0;
        foreach (var other in _all)
        {
            if (other.Word == word)
            {
                count++;
                if (other.Name == name)
                {
                    return;
                }
            }
        }

        if (name is null || count == Most)
        {
            _any.Add(word);
            _all.RemoveAll(other => other.Word == word);
            name = null;
        }

        _all.Add(new NewName(word, name));
    }
}
