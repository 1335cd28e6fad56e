using System.Collections.Generic;
using BindAudit.Scanning.Notebooks;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Explanations;

/// <summary>A file as a scan sees it: its tree, and its calls as they run.</summary>
internal sealed class ExplainedFile
{
    private readonly Notebook? _notebook;
    private readonly Dictionary<TextSpan, Invocation> _invocations = [];

    /// <summary>Analyses <paramref name="source"/>, which has a text, reading what it imports from <paramref name="project"/>.</summary>
    public ExplainedFile(SourceFile file, PythonSource source, IModuleSource project)
    {
        Path = file.Path;
        _notebook = source.Notebook;
        Tree = SyntaxTree.Parse(source.Text!);
        var (name, isPackage) = file.Module;
        Program = LinkedProgram.Link([ModuleSummary.Of(Tree, Path, name, isPackage)], project);
        foreach (var invocation in Module.Invocations)
        {
            _invocations.TryAdd(invocation.Span, invocation);
        }
    }

    /// <summary>As reported.</summary>
    public string Path { get; }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The file, linked with what it imports.</summary>
    public LinkedProgram Program { get; }

    /// <summary>The file's module.</summary>
    public LinkedModule Module => Program.Modules[0];

    /// <summary><c>path:line:column</c> of an offset, as reports write it.</summary>
    public string PlaceOf(int offset)
    {
        var position = Tree.Text.PositionOf(offset);
        return $"{Path}:{LineOf(position.Line)}:{position.Column + 1}";
    }

    /// <summary>The name of a zero-based line: <c>12</c>, or <c>cell 3:5</c>.</summary>
    public string LineOf(int line) =>
        _notebook?.CellLineOf(line) is { } place
            ? $"cell {place.Cell}:{place.Line + 1}"
            : $"{line + 1}";

    /// <summary>The one-based line of the tree's text that <paramref name="place"/> names.</summary>
    /// <exception cref="UsageException">There is no such line.</exception>
    public int LineAt(FileLine place)
    {
        if (_notebook is not null)
        {
            var line = place.Cell is { } cell
                ? _notebook.LineOf(new CellLine(cell, place.Line - 1))
                : _notebook.LineAtFileLine(place.Line - 1);
            return line + 1
                ?? throw new UsageException(
                    $"explain: no python stands at that line of {Path}; expected FILE:cell N:LINE, or a line of code in the file"
                );
        }

        var lines = Tree.Text.Lines.Count;
        return place.Line <= lines && place.Cell is null
            ? place.Line
            : throw new UsageException(
                $"explain: {Path} has no line {place.Line}; expected 1 to {lines}"
            );
    }

    /// <summary>The call at <paramref name="span"/> as it runs, or null.</summary>
    public Invocation? Find(TextSpan span) => _invocations.GetValueOrDefault(span);
}
