using System;
using BindAudit.Rules.Matching;

namespace BindAudit.Cli.Flags;

/// <summary>A repeatable list of rule ids, groups, aliases and globs, separated by commas.</summary>
internal sealed class IdsFlag(string name, string help) : TextsFlag(name, "ID,…", help)
{
    /// <summary>Checks the ids of the command line once the rules are known; a configuration checks its own, whose places it knows.</summary>
    /// <exception cref="UsageException">An id is unknown; names the nearest one.</exception>
    public void CheckAgainst(RuleSet known)
    {
        foreach (var id in Values)
        {
            if (!IsConfigured && !known.Knows(id))
            {
                var nearest = known.NearestTo(id);
                var hint = nearest is null ? "" : $"; did you mean '{nearest}'?";
                throw Refuse(id, "the id of a rule or group, or an alias" + hint);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Take(string value)
    {
        foreach (var id in value.Split(',', StringSplitOptions.TrimEntries))
        {
            Add(id);
        }
    }
}
