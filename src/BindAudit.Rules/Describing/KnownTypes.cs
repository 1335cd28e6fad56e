using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Model;
using BindAudit.Rules.Packing;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Describing;

/// <summary>The types that queries can name.</summary>
public static class KnownTypes
{
    /// <summary>Those of the pack and of <paramref name="files"/>, in order of name; a file's own shadow the built-in ones.</summary>
    /// <exception cref="InvalidDataException">The pack is damaged.</exception>
    public static ImmutableArray<KnownType> Of(RulePack pack, IReadOnlyList<RuleFile> files)
    {
        var types = new SortedDictionary<string, KnownType>(StringComparer.Ordinal);
        foreach (var document in files.Select(DocumentReader.Read).Prepend(pack.Read()))
        {
            foreach (var type in document.Types.Values)
            {
                types[type.Name] = Of(type, document.File);
            }
        }

        return [.. types.Values];
    }

    /// <summary>The rules of <paramref name="rules"/> whose queries begin with the type <paramref name="name"/>, in their order.</summary>
    public static ImmutableArray<Rule> RulesAbout(string name, ImmutableArray<Rule> rules) =>
        [
            .. rules.Where(rule =>
                QueryParser.Parse(rule.Query).TryGetValue(out var query)
                && query.Chains.Any(chain =>
                    chain.Source.Kind == QuerySourceKind.NamedType
                    && chain.Source.Names[0].Content == name
                )
            ),
        ];

    private static KnownType Of(TypeEntry type, RuleFile file) =>
        new(
            type.Name,
            type.Classes,
            type.Factories,
            type.Instances,
            type.Constructor is { } constructor ? TextsOf(constructor) : [],
            [
                .. type
                    .Methods.OrderBy(method => method.Key, StringComparer.Ordinal)
                    .Select(method => KeyValuePair.Create(method.Key, TextsOf(method.Value))),
            ],
            [
                .. type.Attributes.Select(attribute =>
                    KeyValuePair.Create(attribute.Name, attribute.Type.Text)
                ),
            ],
            file.Name,
            file.IsBuiltIn
        );

    private static ImmutableArray<string> TextsOf(Signature signature) =>
        [.. signature.Versions.Select(TextOf)];

    /// <summary>As Python writes it, without defaults.</summary>
    private static string TextOf(SignatureVersion version)
    {
        var words = new List<string>();
        var (isPositionalOnly, isKeywordOnly) = (false, false);
        foreach (var parameter in version.Parameters)
        {
            if (isPositionalOnly && !parameter.IsPositionalOnly)
            {
                words.Add("/");
            }

            if (!isKeywordOnly && parameter.Position is null)
            {
                words.Add("*");
            }

            words.Add(parameter.Name);
            isPositionalOnly = parameter.IsPositionalOnly;
            isKeywordOnly = parameter.Position is null;
        }

        if (isPositionalOnly)
        {
            words.Add("/");
        }

        if (version.AcceptsMore)
        {
            words.Add("**");
        }

        return $"({string.Join(", ", words)})";
    }
}
