using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Queries;

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
        "Shows a rule, a group or a type in full: query, why it matters, what to do, examples; classes and signatures.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules show PYTHON-FLASK-AUDIT-003", "one rule"),
            new("bindaudit rules show CSP-D404", "a group and its members"),
            new("bindaudit rules show B104", "by the id of another tool"),
            new("bindaudit rules show FlaskApp", "a type that queries can name"),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [_rules.Files, .. _configuration.Choice];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new("ID", "a rule, group, alias or type", IsMany: false, IsRequired: true)];

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

        var types = KnownTypes.Of(BuiltInRules.Pack, _rules.ReadFiles(session));
        if (ShowType(types, known, id, session))
        {
            return ExitCode.Success;
        }

        throw new UsageException(
            $"rules show: no rule, group or type is called '{id}'{HintFor(id, known, types)}"
        );
    }

    private static string HintFor(string id, RuleSet known, ImmutableArray<KnownType> types)
    {
        var names = new List<string>();
        foreach (var type in types)
        {
            names.Add(type.Name);
        }

        return (known.NearestTo(id) ?? NearestWord.Find(id, names)) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : "; see bindaudit rules list, with --groups or --types";
    }

    private static bool ShowType(
        ImmutableArray<KnownType> types,
        RuleSet known,
        string id,
        Session session
    )
    {
        foreach (var type in types)
        {
            if (Same(type.Name, id))
            {
                var rules = KnownTypes.RulesAbout(type.Name, known.Rules);
                TypeText.Write(session.Output, type, rules);
                return true;
            }
        }

        return false;
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
