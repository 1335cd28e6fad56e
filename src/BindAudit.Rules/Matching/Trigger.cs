using System;
using System.Collections.Immutable;
using BindAudit.Rules.Patterns;

namespace BindAudit.Rules.Matching;

/// <summary>What must be there for some rules to match in a file; for the prefilter, which looks at bytes only. What is empty asks for nothing; all words are whole names.</summary>
public sealed record Trigger
{
    /// <summary>What the rules match.</summary>
    public required TriggerKind Kind { get; init; }

    /// <summary>Ids of the rules that it speaks for.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Globs of base names, one of which the file must have.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Dotted names one of which the file must reach by imports: itself, what it lies in, or what lies in it.</summary>
    public ImmutableArray<string> Roots { get; init; } = [];

    /// <summary>Names of functions, classes and methods, one of which the file must call or hand on, unless another file gave it a new name.</summary>
    public ImmutableArray<string> Calls { get; init; } = [];

    /// <summary>Names one of which may stand in the file instead.</summary>
    public ImmutableArray<string> Writes { get; init; } = [];

    /// <summary>Words, names with hyphens, dotted names at the beginning of a text, and <c>-m module</c> for that or any module so named, all of which must stand in the file or in what it reaches.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>Words one of which must stand there.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>Whether it can be met in a file called <paramref name="baseName"/>.</summary>
    public bool IsFor(ReadOnlySpan<char> baseName)
    {
        foreach (var glob in Files)
        {
            if (Wildcard.Matches(glob, baseName))
            {
                return true;
            }
        }

        return Files.IsEmpty;
    }
}
