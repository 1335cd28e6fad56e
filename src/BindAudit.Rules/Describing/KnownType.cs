using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Describing;

/// <summary>A type that queries can name, as its rules file declares it.</summary>
/// <param name="Name">Such as <c>FlaskApp</c>.</param>
/// <param name="Classes">Dotted names of classes, or of packages whose classes are meant.</param>
/// <param name="Factories">Dotted names of calls that return one.</param>
/// <param name="Instances">Dotted names that are one.</param>
/// <param name="Constructor">Its signatures as <c>(host, *, port, **)</c>, one a version; empty where none is declared.</param>
/// <param name="Methods">Name → signatures, as for the constructor, in order of name.</param>
/// <param name="Attributes">Attribute → name of its type.</param>
/// <param name="File">The rules file that declares it.</param>
/// <param name="IsBuiltIn">Whether it comes with the tool.</param>
public sealed record KnownType(
    string Name,
    ImmutableArray<string> Classes,
    ImmutableArray<string> Factories,
    ImmutableArray<string> Instances,
    ImmutableArray<string> Constructor,
    ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Methods,
    ImmutableArray<KeyValuePair<string, string>> Attributes,
    string File,
    bool IsBuiltIn
);
