using System.Collections.Generic;
using System.Collections.Immutable;
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
    private readonly ImmutableArray<KeyValuePair<string, Severity>>.Builder _values =
        ImmutableArray.CreateBuilder<KeyValuePair<string, Severity>>();

    /// <inheritdoc/>
    public override string? ValueName => "ID=LEVEL";

    /// <summary>In the order given.</summary>
    public ImmutableArray<KeyValuePair<string, Severity>> Values => _values.ToImmutable();

    /// <summary>Checks the ids of the command line once the rules are known; a configuration checks its own, whose places it knows.</summary>
    /// <exception cref="UsageException">An id is unknown; names the nearest one.</exception>
    public void CheckAgainst(RuleSet known)
    {
        foreach (var (id, _) in _values)
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

        _values.Add(new(value[..at], level));
    }
}
