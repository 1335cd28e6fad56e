using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Packing;
using BindAudit.Rules.Patterns;

namespace BindAudit.Rules.Describing;

/// <summary>The sets of values that queries can name.</summary>
public sealed class KnownValues
{
    private readonly Dictionary<string, ImmutableArray<string>> _builtIn = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, ImmutableArray<string>> _all = new(StringComparer.Ordinal);

    private KnownValues(IEnumerable<RuleDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var (name, members) in document.Values)
            {
                _all[name] = [.. members.Select(PythonRepr.Of)];
                if (document.File.IsBuiltIn)
                {
                    _builtIn[name] = _all[name];
                }
            }
        }
    }

    /// <summary>Those of <paramref name="files"/>.</summary>
    public static KnownValues Of(IReadOnlyList<RuleFile> files) =>
        new(files.Select(DocumentReader.Read));

    /// <summary>Those of the pack and of <paramref name="files"/>, whose own shadow the built-in ones.</summary>
    /// <exception cref="InvalidDataException">The pack is damaged.</exception>
    public static KnownValues Of(RulePack pack, IReadOnlyList<RuleFile> files) =>
        new(files.Select(DocumentReader.Read).Prepend(pack.Read()));

    /// <summary>The members of the set <paramref name="name"/> as Python writes them, as a built-in rule or another one sees it; none where there is no such set.</summary>
    public ImmutableArray<string> MembersOf(string name, bool isBuiltIn) =>
        (isBuiltIn ? _builtIn : _all).GetValueOrDefault(name, []);
}
