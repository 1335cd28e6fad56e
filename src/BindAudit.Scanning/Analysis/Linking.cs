using BindAudit.Rules.Matching;
using BindAudit.Semantics.Linking;

namespace BindAudit.Scanning.Analysis;

/// <summary>Decides which modules are seen together.</summary>
internal static class Linking
{
    /// <summary>Links <paramref name="module"/> with what it needs of the project: what it imports, and who calls its functions, are read on demand.</summary>
    /// <remarks>One program a file, so that files run in parallel, and what a file says does not depend on which others were scanned before.</remarks>
    /// <param name="module">The module.</param>
    /// <param name="interests">What may match in it.</param>
    /// <param name="others">Where the others are found.</param>
    internal static LinkedProgram Link(
        ScannedModule module,
        Interests interests,
        ProjectModules others
    ) => LinkedProgram.Link([module.Summary], others, interests.Callees);
}
