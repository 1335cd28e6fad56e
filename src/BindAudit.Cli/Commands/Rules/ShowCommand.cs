using System;
using System.Collections.Immutable;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Matching;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules show ID</c>.</summary>
internal sealed class ShowCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly ConfigurationFlags _configuration = new();

    /// <inheritdoc/>
    public override string Name => "rules show";

    /// <inheritdoc/>
    public override string Description =>
        "Shows a rule or a group in full: query, why it matters, what to do, examples.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules show PYTHON-FLASK-AUDIT-003", "one rule"),
            new("bindaudit rules show CSP-D404", "a group and its members"),
            new("bindaudit rules show B104", "by the id of another tool"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [_rules.Files, .. _configuration.Choice];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new("ID", "a rule, group or alias", IsMany: false, IsRequired: true)];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var id = values[0][0];
        _ = _configuration.Apply(Flags, ["."], session);
        var known = _rules.Load(session);
        if (
            ShowRule(known, id, session)
            || ShowGroup(known, id, session)
            || ShowAlias(known, id, session)
        )
        {
            return ExitCode.Success;
        }

        var hint = known.NearestTo(id) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : "; see bindaudit rules list";
        throw new UsageException($"rules show: no rule or group is called '{id}'{hint}");
    }

    private static bool ShowRule(RuleSet known, string id, Session session)
    {
        foreach (var rule in known.Rules)
        {
            if (Same(rule.Id, id))
            {
                RuleText.Write(session.Output, rule, SearchCost.Of(known, rule));
                return true;
            }
        }

        return false;
    }

    private static bool ShowGroup(RuleSet known, string id, Session session)
    {
        foreach (var group in known.Groups)
        {
            if (Same(group.Id, id) || HasAlias(group.Aliases, id))
            {
                RuleText.Write(session.Output, group, known.Rules);
                return true;
            }
        }

        return false;
    }

    private static bool ShowAlias(RuleSet known, string id, Session session)
    {
        foreach (var rule in known.Rules)
        {
            if (HasAlias(rule.Aliases, id))
            {
                RuleText.Write(session.Output, rule, SearchCost.Of(known, rule));
                return true;
            }
        }

        return false;
    }

    private static bool HasAlias(ImmutableArray<string> aliases, string id)
    {
        foreach (var alias in aliases)
        {
            if (Same(alias, id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
