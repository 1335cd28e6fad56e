using System.Collections.Generic;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Linking;

/// <summary>Where a program finds modules that it was not given: those that its modules import, and those that import them.</summary>
/// <remarks>The same question always has the same answer; it may be asked from several threads.</remarks>
public interface IModuleSource
{
    /// <summary>The module that an import of <paramref name="name"/> in the module at <paramref name="importer"/> reaches; null where it lies outside.</summary>
    /// <param name="name">Dotted and absolute.</param>
    /// <param name="importer">Path of a module, as its summary says it.</param>
    ModuleSummary? Find(string name, string importer);

    /// <summary>Modules that import the one at <paramref name="path"/>, directly or through others, and hold the word <paramref name="name"/>; in the order of their paths.</summary>
    IReadOnlyList<ModuleSummary> FindCallers(string path, string name);
}
