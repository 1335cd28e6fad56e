using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>The prose of a compiled pack: a block for each group, then for each rule, in their order.</summary>
internal sealed class PackedProse(Func<Stream> open)
{
    private readonly Lazy<List<byte[]>> _blocks = new(() => PackInput.Read(open(), ReadBlocks));

    internal RuleProse Read(int number) =>
        number < _blocks.Value.Count
            ? PackInput.Read(new MemoryStream(_blocks.Value[number]), ProseBlock.Read)
            : throw PackInput.Damaged("a rule has no prose");

    internal static byte[] Write(IReadOnlyList<RuleGroup> groups, IReadOnlyList<Rule> rules)
    {
        using var output = new PackOutput();
        output.Number(rules.Count + groups.Count);
        foreach (var group in groups)
        {
            output.Block(ProseBlock.Of(group));
        }

        foreach (var rule in rules)
        {
            output.Block(ProseBlock.Of(rule));
        }

        return output.Bytes;
    }

    private static List<byte[]> ReadBlocks(PackInput input)
    {
        var blocks = new List<byte[]>();
        for (var left = input.Count(); left > 0; left--)
        {
            blocks.Add(input.Block());
        }

        return blocks;
    }
}
