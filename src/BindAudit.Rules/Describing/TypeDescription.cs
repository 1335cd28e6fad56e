using System.Collections.Immutable;

namespace BindAudit.Rules.Describing;

/// <summary>A type of a rule's query.</summary>
/// <param name="Name">As the query calls it.</param>
/// <param name="Sources">Dotted names of the classes, factories and instances by which a program comes to an object of it.</param>
public sealed record TypeDescription(string Name, ImmutableArray<string> Sources);
