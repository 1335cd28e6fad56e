using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Notebooks;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

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

    [ThreadStatic]
    private static FileReader? _reader;

    private const long MostTermsKept = 250_000;

    private readonly SummaryCache _summaries = new(MostTermsKept);
    private readonly ConcurrentDictionary<string, List<string>> _callers = new();
    private readonly ConcurrentDictionary<string, List<string>> _importers = new();
    private readonly ConcurrentDictionary<string, NameSet> _names = new();

    /// <summary>Who imports whom; without it nobody has callers in other files.</summary>
    internal ImportGraph? Graph { get; set; }

    /// <inheritdoc/>
    public ModuleSummary? Find(string name, string importer) =>
        finder.Find(name, paths.FullPathOf(importer)) is { } path ? SummaryOf(path) : null;

    /// <inheritdoc/>
    public IReadOnlyList<ModuleSummary> FindCallers(string path, string name)
    {
        var callers = new List<ModuleSummary>();
        foreach (
            var caller in _callers.GetOrAdd(path + "\n" + name, _ => LookForCallers(path, name))
        )
        {
            if (SummaryOf(caller) is { } summary)
            {
                callers.Add(summary);
            }
        }

        return callers;
    }

    private List<string> LookForCallers(string path, string name)
    {
        var found = new List<string>();
        var hash = NameHash.Of(Encoding.UTF8.GetBytes(name));
        foreach (var importer in _importers.GetOrAdd(paths.FullPathOf(path), ImportersOf))
        {
            if (Graph!.MayHold(importer, hash) && _names.GetOrAdd(importer, NamesIn).Holds(hash))
            {
                found.Add(importer);
            }
        }

        return found;
    }

    private List<string> ImportersOf(string fullPath) =>
        Graph?.ImportersOf(fullPath, MostImporters) ?? [];

    /// <summary>The text of a module at a reported path, for the places of a trace; null where it cannot be read.</summary>
    internal PythonSource? SourceOf(string path) => SourceAt(paths.FullPathOf(path));

    /// <summary>Summarises the file at <paramref name="fullPath"/>, whose content is <paramref name="text"/>, unless that was done before.</summary>
    internal ScannedModule Summarise(string fullPath, SourceText text, Notebook? notebook)
    {
        ScannedModule? made = null;
        var path = paths.ReportedPathOf(fullPath);
        var known = SummaryOf(
            fullPath,
            () => (made = SummariseText(fullPath, path, text, notebook)).Summary
        );
        return made
            ?? (
                known is null
                    ? SummariseText(fullPath, path, text, notebook)
                    : new ScannedModule(text, notebook, known, tree: null)
            );
    }

    /// <summary>Summarises <paramref name="text"/> as that of <paramref name="fullPath"/>, which is reported as <paramref name="path"/>; no other file sees it.</summary>
    internal ScannedModule SummariseText(
        string fullPath,
        string path,
        SourceText text,
        Notebook? notebook
    )
    {
        var name = ModuleName.Of(fullPath, path, packages.Contains);
        var tree = SyntaxTree.Parse(text);
        return new ScannedModule(
            text,
            notebook,
            ModuleSummary.Of(tree, path, name.Name, name.IsPackage),
            tree
        );
    }

    private ModuleSummary? SummaryOf(string fullPath) =>
        SummaryOf(
            fullPath,
            () =>
                SourceAt(fullPath) is { Text: { } text } source
                    ? SummariseText(
                        fullPath,
                        paths.ReportedPathOf(fullPath),
                        text,
                        source.Notebook
                    ).Summary
                    : null
        );

    private ModuleSummary? SummaryOf(string fullPath, Func<ModuleSummary?> make) =>
        _summaries.Of(fullPath, make);

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

    private static NameSet NamesIn(string fullPath)
    {
        try
        {
            return NameSet.Of((_reader ??= new FileReader()).Read(fullPath));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return NameSet.Empty;
        }
    }
}
