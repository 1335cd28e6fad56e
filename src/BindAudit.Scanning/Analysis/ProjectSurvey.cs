using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Sources;
using BindAudit.Scanning.Threading;
using BindAudit.Scanning.Walking;

namespace BindAudit.Scanning.Analysis;

/// <summary>Looks at the bytes of all files, and of those they import, to know which can matter.</summary>
internal sealed class ProjectSurvey(
    Prefilter prefilter,
    ModuleFinder finder,
    PackageFolders packages
)
{
    private readonly ConcurrentDictionary<string, FileSurvey> _surveys = new();

    /// <summary>Looks at <paramref name="files"/> and at what they import below the import roots, by absolute path.</summary>
    internal IReadOnlyDictionary<string, FileSurvey> Of(
        ImmutableArray<FoundFile> files,
        int jobs,
        CancellationToken cancellation
    )
    {
        var waiting = new HashSet<string>();
        foreach (var file in files)
        {
            if (!file.IsEmpty)
            {
                waiting.Add(file.FullPath);
            }
        }

        while (waiting.Count > 0)
        {
            var paths = new string[waiting.Count];
            waiting.CopyTo(paths);
            Survey(paths, jobs, cancellation);
            waiting = NotSeen(waiting);
        }

        return _surveys;
    }

    private void Survey(string[] paths, int jobs, CancellationToken cancellation)
    {
        var next = -1;
        Workers.RunShallow(Math.Min(Workers.CountOf(jobs), paths.Length), _ => Work());

        void Work()
        {
            var reader = new FileReader();
            for (var at = Take(); at < paths.Length; at = Take())
            {
                cancellation.ThrowIfCancellationRequested();
                _surveys[paths[at]] = SurveyOf(reader, paths[at]);
            }
        }

        int Take() => Interlocked.Increment(ref next);
    }

    private HashSet<string> NotSeen(HashSet<string> seen)
    {
        var found = new HashSet<string>();
        foreach (var path in seen)
        {
            foreach (var imported in _surveys[path].Imports)
            {
                if (!_surveys.ContainsKey(imported))
                {
                    found.Add(imported);
                }
            }
        }

        return found;
    }

    /// <summary>A file that cannot be read, or that we fail on, is always scanned, and what it imports is known as far as it was read; the scan itself tells what is wrong with it.</summary>
    private FileSurvey SurveyOf(FileReader reader, string path)
    {
        List<string> imported = [];
        try
        {
            var bytes = PythonOf(path, reader.Read(path));
            if (bytes.IsEmpty && PythonSource.IsNotebook(path))
            {
                return new FileSurvey(prefilter.Opaque(), []);
            }

            var imports = ImportScan.Of(bytes);
            imported = ImportsOf(imports.Names, path);
            return new FileSurvey(prefilter.Look(bytes, imports, PackageOf(path)), imported);
        }
#pragma warning disable CA1031 // A bug of ours costs one file's prefilter, not the scan.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new FileSurvey(prefilter.Opaque(), imported);
        }
    }

    /// <summary>The bytes that are Python; none of a notebook without any, or of which the scan itself will tell what is wrong.</summary>
    private static ReadOnlySpan<byte> PythonOf(string path, ReadOnlySpan<byte> bytes) =>
        !PythonSource.IsNotebook(path) ? bytes
        : PythonSource.Read(path, bytes.ToArray(), bytes.Length).Text is { } text ? text.Bytes
        : [];

    /// <summary>The first part of a file's module name.</summary>
    private string PackageOf(string path)
    {
        var name = ModuleName.Of(path, path, packages.Contains).Name;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }

    private List<string> ImportsOf(IReadOnlyList<string> names, string path)
    {
        var imports = new List<string>();
        foreach (var name in names)
        {
            if (finder.Find(name, path) is { } found && found != path && !imports.Contains(found))
            {
                imports.Add(found);
            }
        }

        return imports;
    }
}
