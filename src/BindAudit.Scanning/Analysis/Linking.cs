using BindAudit.Semantics.Linking;

namespace BindAudit.Scanning.Analysis;

/// <summary>Decides which modules are seen together.</summary>
internal static class Linking
{
    /// <summary>Links <paramref name="module"/> alone: what it imports stays external, and files need not wait for each other.</summary>
    /// <remarks>To see modules together, summarise all files first, link them here once, and match each module of that program.</remarks>
    internal static LinkedProgram Link(ScannedModule module) =>
        LinkedProgram.Link([module.Summary]);
}
