using System.Collections.Immutable;
using BindAudit.Rules.Patterns;

namespace BindAudit.Rules.Matching;

/// <summary>What tells, before a file is tokenized, that rules can match in it.</summary>
/// <param name="Triggers">One of these must be met.</param>
/// <param name="Files">Globs of base names: in these files rules match by how names are spelled.</param>
public sealed record FileSignals(ImmutableArray<Trigger> Triggers, ImmutableArray<string> Files)
{
    /// <summary>What tells of these rules and of others.</summary>
    internal FileSignals And(FileSignals other) =>
        new([.. Triggers, .. other.Triggers], [.. Files, .. other.Files]);

    /// <summary>Whether a rule matches in a file of that base name by how names are spelled.</summary>
    public bool IsNamed(string fileName)
    {
        foreach (var glob in Files)
        {
            if (Wildcard.Matches(glob, fileName))
            {
                return true;
            }
        }

        return false;
    }
}
