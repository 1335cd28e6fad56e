using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Semantics.Commands;

namespace BindAudit.Rules.Matching;

/// <summary>Reads off the rules what a file must hold for one of them to match.</summary>
internal sealed class SignalReader
{
    private const char NamesTable = 'n';
    private const char AssignedTable = 'a';
    private const char TextsTable = 't';

    /// <summary>Names by which variables of the environment are set.</summary>
    private static readonly ImmutableArray<string> EnvironmentNames =
    [
        "env",
        "environ",
        "environb",
        "putenv",
        "setenv",
    ];

    // PERF: sorted when they are read; a sorted dictionary is compiled anew at each start with rules of one's own.
    private readonly Dictionary<string, TriggerNames> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Trigger> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _assigned = new(StringComparer.Ordinal);

    /// <summary>The rules behind what was gathered: by its table and key.</summary>
    private readonly Dictionary<string, SortedSet<string>> _rules = new(StringComparer.Ordinal);
    private string _rule = "";

    private SignalReader() { }

    /// <summary>What the rules need, in an order that depends on nothing else: one trigger for all that name the same modules, one for each command, variable and item.</summary>
    internal static FileSignals Of(IReadOnlyList<CompiledRule> rules)
    {
        var reader = new SignalReader();
        foreach (var rule in rules)
        {
            reader._rule = rule.Rule.Id;
            foreach (var link in rule.Chains)
            {
                reader.Add(link);
            }
        }

        return new FileSignals(reader.Triggers());
    }

    private ImmutableArray<Trigger> Triggers()
    {
        var triggers = ImmutableArray.CreateBuilder<Trigger>();
        foreach (var roots in SortedKeysOf(_names))
        {
            var names = _names[roots];
            triggers.Add(
                names.ToTrigger(roots.Length == 0 ? [] : [.. roots.Split(' ')]) with
                {
                    Rules = RulesOf(NamesTable, roots),
                }
            );
        }

        foreach (var files in SortedKeysOf(_assigned))
        {
            var names = _assigned[files];
            triggers.Add(
                new Trigger
                {
                    Kind = TriggerKind.Names,
                    Rules = RulesOf(AssignedTable, files),
                    Files = [.. files.Split('/')],
                    Writes = [.. names],
                }
            );
        }

        foreach (var key in SortedKeysOf(_texts))
        {
            var trigger = _texts[key];
            triggers.Add(trigger with { Rules = RulesOf(TextsTable, key) });
        }

        return triggers.ToImmutable();
    }

    private void Add(ChainLink link)
    {
        switch (link.Kind)
        {
            case LinkKind.Command:
                AddCommand(link);
                break;
            case LinkKind.Environment:
                foreach (var name in link.Names)
                {
                    AddText(
                        new Trigger
                        {
                            Kind = TriggerKind.Variable,
                            Calls = CommandLines.StarterNames,
                            Writes = EnvironmentNames,
                        },
                        name
                    );
                }

                break;
            case LinkKind.SetItem:
                foreach (var name in link.Names)
                {
                    AddText(
                        new Trigger { Kind = TriggerKind.Item, Roots = TriggerRoots.Of(link) },
                        name
                    );
                }

                break;
            case LinkKind.Assign:
                AddAssignment(link);
                break;
            default:
                AddNames(link);
                break;
        }
    }

    private void AddNames(ChainLink link)
    {
        var key = string.Join(' ', TriggerRoots.Of(link));
        NoteRule(NamesTable, key);
        if (!_names.TryGetValue(key, out var names))
        {
            _names.Add(key, names = new TriggerNames());
        }

        names.Add(link);
    }

    /// <summary>A name resolves through imports, unless the rule names the files in which it stands.</summary>
    private void AddAssignment(ChainLink link)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var condition in link.Conditions)
        {
            if (condition is FileCondition file)
            {
                foreach (var glob in file.Globs)
                {
                    files.Add(glob[(glob.LastIndexOf('/') + 1)..]);
                }
            }
        }

        foreach (var name in link.Names)
        {
            if (files.Count > 0)
            {
                AddAssigned(string.Join('/', files), name[(name.LastIndexOf('.') + 1)..]);
            }
            else if (name.Contains('.', StringComparison.Ordinal))
            {
                AddNames(link with { Names = [name] });
            }
        }
    }

    private void AddAssigned(string files, string name)
    {
        NoteRule(AssignedTable, files);
        if (!_assigned.TryGetValue(files, out var names))
        {
            _assigned.Add(files, names = new SortedSet<string>(StringComparer.Ordinal));
        }

        names.Add(name);
    }

    private void AddCommand(ChainLink link)
    {
        foreach (var name in link.Names)
        {
            // An interpreter may be called anything: `sys.executable`.
            var program = name.StartsWith("python -m ", StringComparison.Ordinal)
                ? name["python ".Length..]
                : name;
            AddText(
                new Trigger
                {
                    Kind = TriggerKind.Command,
                    Roots = CommandLines.Modules,
                    Calls = CommandLines.StarterNames,
                    Writes = ["argv"],
                    Options = TriggerOptions.Of(link),
                },
                program
            );
        }
    }

    private void AddText(Trigger trigger, string text)
    {
        var key = string.Join(
            '\n',
            text,
            string.Join(' ', trigger.Options),
            string.Join(' ', trigger.Roots)
        );
        _texts.TryAdd(key, trigger with { Texts = TriggerTexts.Of(text) });
        NoteRule(TextsTable, key);
    }

    private void NoteRule(char table, string key)
    {
        if (!_rules.TryGetValue(table + key, out var ids))
        {
            _rules.Add(table + key, ids = new SortedSet<string>(StringComparer.Ordinal));
        }

        ids.Add(_rule);
    }

    private static string[] SortedKeysOf<T>(Dictionary<string, T> table)
        where T : class
    {
        var keys = new string[table.Count];
        table.Keys.CopyTo(keys, 0);
        Array.Sort(keys, StringComparer.Ordinal);
        return keys;
    }

    private ImmutableArray<string> RulesOf(char table, string key) => [.. _rules[table + key]];
}
