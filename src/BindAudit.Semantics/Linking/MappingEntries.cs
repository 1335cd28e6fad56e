using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A dict while it is put together: each key once, a later value replaces an earlier one.</summary>
internal sealed class MappingEntries
{
    private readonly List<MappingEntry> _entries = [];
    private bool _isOpen;

    /// <summary>Stores under a key; one that is not known may be any.</summary>
    public void Set(ValueSet key, ValueSet value)
    {
        if (key.Possible is not [{ IsUnknown: false } only])
        {
            _isOpen = true;
            return;
        }

        _entries.RemoveAll(entry => entry.Key.Equals(only.Value));
        _entries.Add(new MappingEntry(only.Value, value));
    }

    /// <summary>Adds the entries of another dict; one that is not known may hold any.</summary>
    public void Merge(ValueSet other)
    {
        if (other.Possible is not [{ Value: MappingValue mapping }])
        {
            _isOpen = true;
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            _entries.RemoveAll(known => known.Key.Equals(entry.Key));
            _entries.Add(entry);
        }

        _isOpen |= mapping.IsOpen;
    }

    public MappingValue ToMapping() => new([.. _entries], _isOpen);
}
