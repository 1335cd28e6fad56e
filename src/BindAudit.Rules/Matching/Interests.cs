using System;
using System.Collections.Generic;

namespace BindAudit.Rules.Matching;

/// <summary>What may match in a file, by the triggers that it meets: the names of most rules are not asked after in most files.</summary>
public sealed class Interests
{
    private Interests(IReadOnlySet<string>? callees) => Callees = callees;

    /// <summary>Last names of the callees that rules may match; null where that is any.</summary>
    public IReadOnlySet<string>? Callees { get; }

    /// <summary>Whether values that are stored under a string may match.</summary>
    internal bool Items { get; private init; } = true;

    /// <summary>Whether variables of the environment may.</summary>
    internal bool Variables { get; private init; } = true;

    /// <summary>Whether what starts programs has to be looked at.</summary>
    internal bool Commands { get; private init; } = true;

    /// <summary>Where nothing is known of the file.</summary>
    internal static Interests All(IReadOnlySet<string>? callees) => new(callees);

    /// <summary>Where only the triggers are met whose numbers fulfil <paramref name="isMet"/>. O(their names).</summary>
    internal static Interests Of(FileSignals signals, Func<int, bool> isMet)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new bool[Enum.GetValues<TriggerKind>().Length];
        var isAny = false;
        for (var at = 0; at < signals.Triggers.Length; at++)
        {
            if (isMet(at))
            {
                var trigger = signals.Triggers[at];
                names.UnionWith(trigger.Calls);
                kinds[(int)trigger.Kind] = true;
                isAny |= IsAny(trigger);
            }
        }

        return new Interests(isAny ? null : names)
        {
            Items = kinds[(int)TriggerKind.Item],
            Variables = kinds[(int)TriggerKind.Variable],
            Commands = kinds[(int)TriggerKind.Command] || kinds[(int)TriggerKind.Variable],
        };
    }

    /// <summary>The same with callees under other names; where these may be any, what rules call by name.</summary>
    internal Interests With(IReadOnlySet<string?>? newNames, IReadOnlySet<string>? all)
    {
        if (newNames is null || Callees is null)
        {
            return this;
        }

        var names = new HashSet<string>(Callees, StringComparer.Ordinal);
        foreach (var name in newNames)
        {
            if (name is not null)
            {
                names.Add(name);
            }
            else if (all is not null)
            {
                names.UnionWith(all);
            }
        }

        return new Interests(names)
        {
            Items = Items,
            Variables = Variables,
            Commands = Commands,
        };
    }

    private static bool IsAny(Trigger trigger) =>
        trigger.Kind == TriggerKind.Names && trigger.Calls.IsEmpty && trigger.Writes.IsEmpty;
}
