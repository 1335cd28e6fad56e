using System;
using System.Linq;
using BindAudit.Syntax.Tree;

namespace BindAudit.Tests.Syntax.Grammar;

internal sealed partial class TreeDump
{
    private string Print(Pattern node) =>
        node switch
        {
            MatchValuePattern value => Print(value.Value),
            MatchSingletonPattern => Written(node.Span),
            MatchAsPattern { Inner: null } capture => capture.Name is { } name
                ? Written(name)
                : "_",
            MatchAsPattern capture =>
                $"(As {Print(capture.Inner!)} {Written(capture.Name!.Value)})",
            MatchStarPattern star => "*" + (star.Name is { } name ? Written(name) : "_"),
            MatchOrPattern => Node("Or", node),
            MatchClassPattern @class => Print(@class),
            MatchMappingPattern mapping => Print(mapping),
            _ => Node(node.GetType().Name[5..^7], node),
        };

    private string Print(MatchClassPattern node)
    {
        var keywords = node.KeywordNames.Zip(
            node.KeywordPatterns,
            (name, pattern) => $"{Written(name)}={Print(pattern)}"
        );
        return $"({Join(" ", node.Patterns.Select(Print).Concat(keywords).Prepend("Class " + Print(node.Class)))})";
    }

    private string Print(MatchMappingPattern node)
    {
        var items = node.Keys.Zip(node.Patterns, (key, p) => $"{Print(key)}:{Print(p)}");
        var rest = node.Rest is { } name ? [$"**{Written(name)}"] : Array.Empty<string>();
        return $"({Join(" ", items.Concat(rest).Prepend("Mapping"))})";
    }
}
