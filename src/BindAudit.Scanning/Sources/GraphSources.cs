using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Threading;
using BindAudit.Semantics.Graph;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Sources;

/// <summary>Every file of a folder, read, parsed and summarised for the call graph.</summary>
public sealed class GraphSources
{
    /// <summary>Fewer files are collected as usual.</summary>
    private const int FewFiles = 200;

    /// <summary>Trees and tokens of some thousand files; what is kept of them is a quarter.</summary>
    private const int BytesBeforeCollection = 480 << 20;

    private readonly SourceSet _files;
    private readonly ModuleSummary?[] _summaries;
    private readonly SourceText?[]? _texts;
    private readonly ScanFailure?[] _failures;
    private int _next = -1;

    private GraphSources(SourceSet files, bool keepsTexts)
    {
        _files = files;
        _summaries = new ModuleSummary?[files.Files.Length];
        _texts = keepsTexts ? new SourceText?[files.Files.Length] : null;
        _failures = new ScanFailure?[files.Files.Length];
    }

    /// <summary>What many files may allocate before a collection, which goes on with the graph; null for few.</summary>
    public AllocationBudget? Budget { get; private set; }

    /// <summary>A summary of each file that could be read, in order of path.</summary>
    public IReadOnlyList<ModuleSummary> Summaries => Present(_summaries);

    /// <summary>What could not be read or decoded, in order of path.</summary>
    public IReadOnlyList<ScanFailure> Failures => [.. _files.Failures, .. Present(_failures)];

    /// <summary>Reads <paramref name="files"/> on as many threads as there are cores.</summary>
    /// <param name="files">The files.</param>
    /// <param name="jobs">Number of threads; zero means one a core.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static GraphSources Read(SourceSet files, int jobs, CancellationToken cancellation)
    {
        var sources = new GraphSources(files, keepsTexts: false);
        sources.Read(jobs, cancellation);
        return sources;
    }

    /// <summary>The same, and keeps the text of each.</summary>
    /// <param name="files">The files.</param>
    /// <param name="jobs">Number of threads; zero means one a core.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    public static GraphSources ReadTexts(SourceSet files, int jobs, CancellationToken cancellation)
    {
        var sources = new GraphSources(files, keepsTexts: true);
        sources.Read(jobs, cancellation);
        return sources;
    }

    /// <summary>The text of each file that could be read, by its path as it is shown; none where they were not kept.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts()
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        for (var i = 0; i < _texts?.Length; i++)
        {
            if (_texts[i] is { } text)
            {
                texts[_files.Files[i].Path] = text;
            }
        }

        return texts;
    }

    /// <summary>The dotted name by which the files of a folder import it, where the folder itself is a package; else null.</summary>
    /// <param name="folder">An absolute path.</param>
    public static string? PackageOf(string folder)
    {
        string? name = null;
        var at = new DirectoryInfo(folder);
        while (at is not null && File.Exists(Path.Combine(at.FullName, "__init__.py")))
        {
            name = name is null ? at.Name : at.Name + "." + name;
            at = at.Parent;
        }

        return name;
    }

    private void Read(int jobs, CancellationToken cancellation)
    {
        Budget =
            _files.Files.Length > FewFiles ? new AllocationBudget(BytesBeforeCollection) : null;
        Workers.Run(Workers.CountOf(jobs), _ => Work(cancellation));
    }

    private void Work(CancellationToken cancellation)
    {
        for (
            var at = Interlocked.Increment(ref _next);
            at < _summaries.Length;
            at = Interlocked.Increment(ref _next)
        )
        {
            cancellation.ThrowIfCancellationRequested();
            Summarise(at);
            Budget?.Renew();
        }
    }

    private void Summarise(int at)
    {
        var file = _files.Files[at];
        if (file.Read(out _failures[at]) is not { } text)
        {
            return;
        }

        _texts?[at] = text;
        var (name, isPackage) = file.Module;
        _summaries[at] = ModuleSummary.ForGraph(SyntaxTree.Parse(text), file.Path, name, isPackage);
    }

    private static List<T> Present<T>(T?[] items)
        where T : class
    {
        var present = new List<T>(items.Length);
        foreach (var item in items)
        {
            if (item is not null)
            {
                present.Add(item);
            }
        }

        return present;
    }
}
