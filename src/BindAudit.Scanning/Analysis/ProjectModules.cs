using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;

namespace BindAudit.Scanning.Analysis;

/// <summary>The modules of a project, read and summarised when a scan needs them; safe for several threads.</summary>
internal sealed class ProjectModules(
    ProjectPaths paths,
    PackageFolders packages,
    ModuleFinder finder
) : IModuleSource
{
    /// <summary>The most files that may import a module for the callers of its functions to be looked for: beyond it they stay unknown.</summary>
    internal const int MostImporters = 64;

    private readonly ConcurrentDictionary<string, Lazy<ModuleSummary?>> _summaries = new();
    private readonly ConcurrentDictionary<(string, string), List<ModuleSummary>> _callers = new();
    private readonly ConcurrentDictionary<string, List<string>> _importers = new();

    /// <summary>Who imports whom; without it nobody has callers in other files.</summary>
    internal ImportGraph? Graph { get; set; }

    /// <inheritdoc/>
    public ModuleSummary? Find(string name, string importer) =>
        finder.Find(name, paths.FullPathOf(importer)) is { } path ? SummaryOf(path) : null;

    /// <inheritdoc/>
    public IReadOnlyList<ModuleSummary> FindCallers(string path, string name) =>
        _callers.GetOrAdd((path, name), key => LookForCallers(key.Item1, key.Item2));

    private List<ModuleSummary> LookForCallers(string path, string name)
    {
        var found = new List<ModuleSummary>();
        var word = Encoding.UTF8.GetBytes(name);
        var hash = NameHash.Of(word);
        var reader = new FileReader();
        foreach (var importer in _importers.GetOrAdd(paths.FullPathOf(path), ImportersOf))
        {
            if (
                Graph!.MayHold(importer, hash)
                && Holds(reader, importer, word)
                && SummaryOf(importer) is { } summary
            )
            {
                found.Add(summary);
            }
        }

        return found;
    }

    private List<string> ImportersOf(string fullPath) =>
        Graph?.ImportersOf(fullPath, MostImporters) ?? [];

    /// <summary>The text of a module at a reported path, for the places of a trace; null where it cannot be read.</summary>
    internal PythonSource? SourceOf(string path) => SourceAt(paths.FullPathOf(path));

    private ModuleSummary? SummaryOf(string fullPath) =>
        _summaries
            .GetOrAdd(fullPath, path => new Lazy<ModuleSummary?>(() => Summarise(path)))
            .Value;

    private ModuleSummary? Summarise(string fullPath)
    {
        if (SourceAt(fullPath)?.Text is not { } text)
        {
            return null;
        }

        var path = paths.ReportedPathOf(fullPath);
        var name = ModuleName.Of(fullPath, path, packages.Contains);
        return ModuleSummary.Of(SyntaxTree.Parse(text), path, name.Name, name.IsPackage);
    }

    private static PythonSource? SourceAt(string fullPath)
    {
        try
        {
            var bytes = File.ReadAllBytes(fullPath);
            return PythonSource.Read(fullPath, bytes, bytes.Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The scan tells of files it cannot read; here it is a module that is not known.
            return null;
        }
    }

    private static bool Holds(FileReader reader, string fullPath, byte[] word)
    {
        try
        {
            return WordSearch.Occurs(reader.Read(fullPath), word);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
