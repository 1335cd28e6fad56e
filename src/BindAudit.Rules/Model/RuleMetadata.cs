using System.Collections.Immutable;

namespace BindAudit.Rules.Model;

/// <summary>The open <c>metadata</c> of a rule or group, carried verbatim into JSON and SARIF properties.</summary>
/// <param name="Entries">Key → values in order; a single value is a list of one. <c>cwe</c>, <c>owasp</c>, <c>nist</c>, <c>pci_dss</c> and <c>references</c> have checked shapes.</param>
public sealed record RuleMetadata(ImmutableArray<MetadataEntry> Entries)
{
    /// <summary>No metadata.</summary>
    public static readonly RuleMetadata Empty = new([]);

    /// <summary>This, and of <paramref name="other"/> the keys that are not here.</summary>
    internal RuleMetadata Or(RuleMetadata other)
    {
        if (Entries.IsEmpty)
        {
            return other;
        }

        var entries = Entries;
        foreach (var entry in other.Entries)
        {
            entries = Has(entry.Key) ? entries : entries.Add(entry);
        }

        return new RuleMetadata(entries);
    }

    private bool Has(string key)
    {
        foreach (var (name, _) in Entries)
        {
            if (name == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values of <paramref name="key"/>, or none.</summary>
    public ImmutableArray<string> this[string key]
    {
        get
        {
            foreach (var (name, values) in Entries)
            {
                if (name == key)
                {
                    return values;
                }
            }

            return [];
        }
    }
}
