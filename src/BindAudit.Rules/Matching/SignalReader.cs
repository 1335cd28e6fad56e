using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Matching;

/// <summary>Reads off the rules what a file must hold for one of them to match.</summary>
internal sealed class SignalReader
{
    private readonly SortedSet<string> _roots = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TextSignal> _texts = new(StringComparer.Ordinal);

    private SignalReader() { }

    /// <summary>What the rules need, each list in order.</summary>
    internal static FileSignals Of(IReadOnlyList<CompiledRule> rules)
    {
        var reader = new SignalReader();
        foreach (var rule in rules)
        {
            foreach (var link in rule.Chains)
            {
                reader.Add(link);
            }
        }

        return new FileSignals(reader.Roots(), [.. reader._texts.Values], [.. reader._files]);
    }

    private ImmutableArray<string>? Roots()
    {
        foreach (var root in _roots)
        {
            if (root.Contains('*', StringComparison.Ordinal))
            {
                return null;
            }
        }

        return [.. _roots];
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
                    AddText(new TextSignal([name], []));
                }

                break;
            case LinkKind.Assign:
                AddAssignment(link);
                break;
            default:
                AddRoots(link);
                break;
        }
    }

    private void AddRoots(ChainLink link)
    {
        while (link.Left is { } left)
        {
            link = left;
        }

        foreach (var name in link.Type is { } type ? type.DottedNames : link.Names)
        {
            _roots.Add(FirstPartOf(name));
        }
    }

    /// <summary>A name may resolve through imports, and in the files that the rule names it may be spelled so.</summary>
    private void AddAssignment(ChainLink link)
    {
        foreach (var name in link.Names)
        {
            if (name.Contains('.', StringComparison.Ordinal))
            {
                _roots.Add(FirstPartOf(name));
            }
        }

        foreach (var condition in link.Conditions)
        {
            if (condition is FileCondition file)
            {
                foreach (var glob in file.Globs)
                {
                    _files.Add(glob[(glob.LastIndexOf('/') + 1)..]);
                }
            }
        }
    }

    private void AddCommand(ChainLink link)
    {
        foreach (var name in link.Names)
        {
            var words = new List<string>();
            foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                // An interpreter may be called anything: `sys.executable`.
                if (word != "python")
                {
                    words.Add(word);
                }
            }

            AddText(new TextSignal([.. words], OptionsOf(link)));
        }
    }

    private void AddText(TextSignal signal) =>
        _texts.TryAdd(
            string.Join('\n', signal.All) + "\n\n" + string.Join('\n', signal.Any),
            signal
        );

    /// <summary>The spellings of an option that must be given, or none.</summary>
    private static ImmutableArray<string> OptionsOf(ChainLink link)
    {
        foreach (var condition in link.Conditions)
        {
            if (
                condition is ArgumentCondition { Selector.Name: { } name } argument
                && !MayBeMissing(argument.Written)
            )
            {
                return [.. CommandArguments.SpellingsOf(name)];
            }
        }

        return [];
    }

    private static bool MayBeMissing(QueryPattern pattern)
    {
        switch (pattern)
        {
            case WordPattern word:
                return word.Word == PatternWord.Missing;
            case NestedPattern nested:
                return nested.Kind == NestedPatternKind.Not;
            case OrPattern or:
                foreach (var alternative in or.Alternatives)
                {
                    if (MayBeMissing(alternative))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static string FirstPartOf(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }
}
