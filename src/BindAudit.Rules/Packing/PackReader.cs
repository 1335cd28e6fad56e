using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Runtime.InteropServices;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Packing;

/// <summary>Reads what every start needs of a pack.</summary>
/// <remarks>On the start path: plain loops and arrays, because each generic instance over a value type is compiled again.</remarks>
internal sealed class PackReader(PackInput input, PackedProse prose, Func<Stream> open)
{
    internal PackHead Read(string name)
    {
        var document = new RuleDocument(new RuleFile(name, "", IsBuiltIn: true));
        for (var left = input.Count(); left > 0; left--)
        {
            document.Groups.Add(ReadGroup(document.Groups.Count));
        }

        var signals = ReadSignals();
        var rules = new Rule[input.Count()];
        for (var at = 0; at < rules.Length; at++)
        {
            rules[at] = ReadRule(document.Groups, document.Groups.Count + at);
        }

        var body = input.SkipBlock();
        return new PackHead(document, signals, rules, () => PackInput.BlockAt(open(), body));
    }

    internal static RuleMetadata ReadMetadata(PackInput input)
    {
        var entries = new MetadataEntry[input.Count()];
        for (var at = 0; at < entries.Length; at++)
        {
            entries[at] = new(input.Text(), input.Texts());
        }

        return new RuleMetadata(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    private FileSignals ReadSignals()
    {
        var triggers = new Trigger[input.Count()];
        for (var at = 0; at < triggers.Length; at++)
        {
            triggers[at] = new Trigger
            {
                Kind = (TriggerKind)input.Count(),
                Rules = input.Texts(),
                Files = input.Texts(),
                Roots = input.Texts(),
                Calls = input.Texts(),
                Writes = input.Texts(),
                Texts = input.Texts(),
                Options = input.Texts(),
            };
        }

        return new FileSignals(ImmutableCollectionsMarshal.AsImmutableArray(triggers));
    }

    private RuleGroup ReadGroup(int number) =>
        new()
        {
            Id = input.Text(),
            Title = input.Text(),
            Category = input.OptionalText(),
            TestSeverity = ReadSeverity(),
            Aliases = input.Texts(),
            Packed = new PackedText(prose, number),
        };

    private Rule ReadRule(List<RuleGroup> groups, int number) =>
        new()
        {
            Id = input.Text(),
            Title = input.Text(),
            Severity = (Severity)input.Member((int)Severity.Critical + 1),
            TestSeverity = ReadSeverity(),
            Groups = ReadGroups(groups),
            Aliases = input.Texts(),
            Reach = (Reach)input.Number(),
            Confidence = input.Member((int)Confidence.High + 2) is > 0 and var confidence
                ? (Confidence)(confidence - 1)
                : null,
            Message = input.Text(),
            Fixes = ReadFixes(),
            PathsIncluded = input.Texts(),
            PathsExcluded = input.Texts(),
            Query = "",
            IsBuiltIn = true,
            Packed = new PackedText(prose, number),
        };

    private Severity? ReadSeverity() =>
        input.Member((int)Severity.Critical + 2) is > 0 and var severity
            ? (Severity)(severity - 1)
            : null;

    private ImmutableArray<RuleGroup> ReadGroups(List<RuleGroup> groups)
    {
        var members = new RuleGroup[input.Count()];
        for (var at = 0; at < members.Length; at++)
        {
            var id = input.Text();
            members[at] =
                groups.Find(group => group.Id == id)
                ?? throw PackInput.Damaged($"group {id} is missing");
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(members);
    }

    private ImmutableArray<RuleFix> ReadFixes()
    {
        var fixes = new RuleFix[input.Count()];
        for (var at = 0; at < fixes.Length; at++)
        {
            fixes[at] = new(input.Text(), input.Text());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(fixes);
    }
}
