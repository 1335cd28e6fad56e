using System.Collections.Generic;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Explanations;

/// <summary>A file as a scan sees it: its tree, and its calls as they run.</summary>
internal sealed class ExplainedFile
{
    private readonly Dictionary<TextSpan, Invocation> _invocations = [];

    /// <summary>Analyses <paramref name="text"/>, reading what it imports from <paramref name="project"/>.</summary>
    public ExplainedFile(SourceFile file, SourceText text, IModuleSource project)
    {
        Path = file.Path;
        Tree = SyntaxTree.Parse(text);
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

    /// <summary>The call at <paramref name="span"/> as it runs, or null.</summary>
    public Invocation? Find(TextSpan span) => _invocations.GetValueOrDefault(span);
}
