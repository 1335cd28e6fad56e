using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace BindAudit.Rules.Matching;

/// <summary>What may match in a file, by the triggers that it meets: most rules are not asked after in most files.</summary>
public sealed class Interests
{
    private Interests(IReadOnlySet<string>? callees) => Callees = callees;

    /// <summary>Last names of the callees that rules may match; null where that is any.</summary>
    public IReadOnlySet<string>? Callees { get; }

    /// <summary>Ids of the rules that may match; null for all.</summary>
    internal IReadOnlySet<string>? Rules { get; private init; }

    /// <summary>Tells these rules from others; empty for all.</summary>
    internal string Key { get; private init; } = "";

    /// <summary>Where nothing is known of the file.</summary>
    internal static Interests All(IReadOnlySet<string>? callees) => new(callees);

    /// <summary>Where only the triggers are met whose numbers fulfil <paramref name="isMet"/>. O(their names).</summary>
    internal static Interests Of(FileSignals signals, Func<int, bool> isMet)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var rules = new HashSet<string>(StringComparer.Ordinal);
        var key = new StringBuilder();
        var isAny = false;
        for (var at = 0; at < signals.Triggers.Length; at++)
        {
            if (isMet(at))
            {
                var trigger = signals.Triggers[at];
                AddAll(names, trigger.Calls.AsSpan());
                AddAll(rules, trigger.Rules.AsSpan());
                key.Append(at.ToString(CultureInfo.InvariantCulture)).Append(' ');
                isAny |= IsAny(trigger);
            }
        }

        return new Interests(isAny ? null : names) { Rules = rules, Key = key.ToString() };
    }

    /// <summary>The same with callees under other names; where these may be any, what rules call by name.</summary>
    internal Interests With(IReadOnlySet<string?>? newNames, Func<IReadOnlySet<string>?> all)
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
            else if (all() is { } callees)
            {
                names.UnionWith(callees);
            }
        }

        return new Interests(names) { Rules = Rules, Key = Key };
    }

    private static void AddAll(HashSet<string> set, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            set.Add(word);
        }
    }

    private static bool IsAny(Trigger trigger) =>
        trigger.Kind == TriggerKind.Names && trigger.Calls.IsEmpty && trigger.Writes.IsEmpty;
}
