using System;
using System.Collections.Generic;
using System.IO;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>The prose of a compiled pack: a block for each rule, in the rules' order.</summary>
internal sealed class PackedProse(Func<Stream> open)
{
    private readonly Lazy<List<byte[]>> _blocks = new(() => PackInput.Read(open(), ReadBlocks));

    internal RuleProse Read(int number) =>
        number < _blocks.Value.Count
            ? PackInput.Read(new MemoryStream(_blocks.Value[number]), ReadProse)
            : throw PackInput.Damaged("a rule has no prose");

    internal static byte[] Write(IReadOnlyList<Rule> rules)
    {
        using var output = new PackOutput();
        output.Number(rules.Count);
        foreach (var rule in rules)
        {
            output.Block(BlockOf(rule));
        }

        return output.Bytes;
    }

    private static byte[] BlockOf(Rule rule)
    {
        using var block = new PackOutput();
        block.Texts(rule.Tags);
        PackWriter.WriteMetadata(block, rule.Metadata);
        block.OptionalText(rule.Why);
        block.OptionalText(rule.Remediation);
        block.Texts(rule.Flagged);
        block.Texts(rule.Passed);
        block.Text(rule.Query);
        return block.Bytes;
    }

    private static RuleProse ReadProse(PackInput block) =>
        new(
            block.Texts(),
            PackReader.ReadMetadata(block),
            block.OptionalText(),
            block.OptionalText(),
            block.Texts(),
            block.Texts(),
            block.Text()
        );

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
