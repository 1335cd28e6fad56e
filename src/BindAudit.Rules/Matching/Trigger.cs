using System.Collections.Immutable;

namespace BindAudit.Rules.Matching;

/// <summary>What must be there for some rules to match in a file; for the prefilter, which looks at bytes only. What is empty asks for nothing; all words are whole names.</summary>
/// <param name="Roots">Dotted names one of which the file must reach by imports: itself, what it lies in, or what lies in it.</param>
/// <param name="Calls">Names of functions, classes and methods, one of which the file must call or hand on, unless another file gave it a new name.</param>
/// <param name="Writes">Names one of which may stand in the file instead.</param>
/// <param name="Texts">Words, dotted names at the beginning of a text, and <c>-m module</c> for that or any module so named, all of which must stand in the file or in what it reaches.</param>
/// <param name="Options">Words one of which must stand there.</param>
public sealed record Trigger(
    ImmutableArray<string> Roots,
    ImmutableArray<string> Calls,
    ImmutableArray<string> Writes,
    ImmutableArray<string> Texts,
    ImmutableArray<string> Options
);
