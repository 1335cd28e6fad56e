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
        if (other.Possible is [{ Value: MappingValue mapping } only])
        {
            Merge(mapping, only);
        }
        else
        {
            _isOpen = true;
        }
    }

    /// <summary>Adds the entries of another dict as they are seen through the <paramref name="container"/>, if it came from somewhere.</summary>
    public void Merge(MappingValue mapping, PossibleValue? container = null)
    {
        foreach (var entry in mapping.Entries)
        {
            Remove(entry.Key);
            _entries.Add(
                container is null ? entry : entry with { Value = entry.Value.Within(container) }
            );
        }

        _isOpen |= mapping.IsOpen;
    }

    /// <summary>Takes a key out.</summary>
    public void Remove(Value key) => _entries.RemoveAll(entry => entry.Key.Equals(key));

    /// <summary>What is stored under a key, or null.</summary>
    public ValueSet? Find(Value key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Equals(key))
            {
                return entry.Value;
            }
        }

        return null;
    }

    public void Clear()
    {
        _entries.Clear();
        _isOpen = false;
    }

    /// <summary>Says that other keys may be there.</summary>
    public void Open() => _isOpen = true;

    public MappingValue ToMapping() => new([.. _entries], _isOpen);
}
