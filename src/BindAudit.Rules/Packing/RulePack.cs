using System;
using System.IO;
using BindAudit.Rules.Loading.Documents;

namespace BindAudit.Rules.Packing;

/// <summary>A compiled pack as the tool carries it; what is not needed is not read.</summary>
/// <param name="name">How messages name the file that it was compiled from.</param>
/// <param name="openRules">Opens <see cref="CompiledPack.Rules"/>.</param>
/// <param name="openProse">Opens <see cref="CompiledPack.Prose"/>; not called unless somebody reads a rule.</param>
public sealed class RulePack(string name, Func<Stream> openRules, Func<Stream> openProse)
{
    /// <summary>What every start needs.</summary>
    /// <exception cref="InvalidDataException">The bytes are not those of a pack of this version.</exception>
    internal PackHead ReadHead() =>
        PackInput.Read(
            openRules(),
            input => new PackReader(input, new PackedProse(openProse), openRules).Read(name)
        );

    /// <summary>All of it; its rules are compiled when they are asked for.</summary>
    /// <exception cref="InvalidDataException">The bytes are not those of a pack of this version.</exception>
    internal RuleDocument Read()
    {
        var head = ReadHead();
        head.Document.PackedSignals = head.Signals;
        var queries = head.ReadQueries();
        for (var at = 0; at < queries.Length; at++)
        {
            head.Document.Packed.Add(new PackedRule(head.Rules[at], queries[at]));
        }

        return head.Document;
    }
}
