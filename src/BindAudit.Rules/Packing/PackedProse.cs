using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>The prose of a compiled pack: a block for each group, then for each rule, in their order.</summary>
internal sealed class PackedProse(Func<Stream> open)
{
    private readonly Lazy<long[]> _starts = new(() => PackInput.Read(open(), ReadStarts));

    internal RuleProse Read(int number)
    {
        if (number >= _starts.Value.Length)
        {
            throw PackInput.Damaged("a rule has no prose");
        }

        var block = PackInput.BlockAt(open(), _starts.Value[number]);
        return PackInput.Read(new MemoryStream(block), ProseBlock.Read);
    }

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

    private static long[] ReadStarts(PackInput input)
    {
        var starts = new long[input.Count()];
        for (var at = 0; at < starts.Length; at++)
        {
            starts[at] = input.SkipBlock();
        }

        return starts;
    }
}
