using System.Collections.Generic;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Flags;

/// <summary><c>--severity ID=LEVEL</c>: another severity for a rule, group or alias; <c>off</c> switches it off.</summary>
internal sealed class SeverityFlag()
    : Flag(
        "--severity",
        null,
        "give a rule, group or alias another severity, or off (repeatable; the last one counts)"
    )
{
    private List<KeyValuePair<string, Severity>>? _values;

    /// <inheritdoc/>
    public override string? ValueName => "ID=LEVEL";

    /// <summary>In the order given; null where none was.</summary>
    public IReadOnlyList<KeyValuePair<string, Severity>>? Values => _values;

    /// <summary>Checks the ids of the command line once the rules are known; a configuration checks its own, whose places it knows.</summary>
    /// <exception cref="UsageException">An id is unknown; names the nearest one.</exception>
    public void CheckAgainst(RuleSet known)
    {
        for (var at = 0; at < _values?.Count; at++)
        {
            var id = _values[at].Key;
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
        var at = value.LastIndexOf('=');
        if (at <= 0)
        {
            throw Refuse(value, "ID=LEVEL, such as CSP-D404=high");
        }

        var word = value[(at + 1)..];
        if (!SeverityWords.TryParse(word, out var level))
        {
            throw Refuse(
                word,
                string.Join(", ", SeverityWords.All) + Suggestion.For(word, SeverityWords.All)
            );
        }

        (_values ??= []).Add(new(value[..at], level));
    }
}
