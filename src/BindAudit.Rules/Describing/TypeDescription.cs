using System.Collections.Immutable;

namespace BindAudit.Rules.Describing;

/// <summary>A type of a rule's query, and how a program comes to an object of it.</summary>
/// <param name="Name">As the query calls it.</param>
/// <param name="Classes">Dotted names of classes, or of packages whose classes are meant.</param>
/// <param name="Factories">Dotted names of calls that return one.</param>
/// <param name="Instances">Dotted names that are one.</param>
/// <param name="Attributes">Name of a type → its attribute that is one.</param>
public sealed record TypeDescription(
    string Name,
    ImmutableArray<string> Classes,
    ImmutableArray<string> Factories,
    ImmutableArray<string> Instances,
    ImmutableArray<(string Owner, string Attribute)> Attributes
);
