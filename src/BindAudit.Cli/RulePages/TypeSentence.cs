using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Describing;

namespace BindAudit.Cli.RulePages;

/// <summary>Says how a program comes to an object of a type.</summary>
internal static class TypeSentence
{
    /// <summary>A sentence, or null where nothing is known.</summary>
    public static string? Of(TypeDescription type)
    {
        var ways = new List<string>();
        if (!type.Classes.IsEmpty)
        {
            ways.Add(
                $"an object of {string.Join(", ", type.Classes.Select(ClassOf))} or of a subclass"
            );
        }

        if (!type.Factories.IsEmpty)
        {
            ways.Add($"what {PageWords.Alternatives(type.Factories.Select(Code))} returns");
        }

        ways.AddRange(type.Instances.Select(name => $"{Code(name)} itself"));
        ways.AddRange(
            type.Attributes.Select(attribute =>
                $"{Code("." + attribute.Attribute)} of {Noun.With(attribute.Owner)}"
            )
        );
        return ways.Count == 0
            ? null
            : $"{Noun.Capital(type.Name)} is {string.Join(", or ", ways.Distinct())}.";
    }

    /// <summary>A package stands for its classes.</summary>
    private static string ClassOf(string name) =>
        name.Contains('.', StringComparison.Ordinal) ? Code(name) : $"any class of {Code(name)}";

    private static string Code(string name) => $"`{name}`";
}
