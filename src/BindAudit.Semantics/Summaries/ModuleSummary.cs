using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Lowering;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Summaries;

/// <summary>What linking needs to know of one file; immutable once made, and made from that file alone.</summary>
public sealed class ModuleSummary
{
    internal ModuleSummary(string path, string name, bool isPackage)
    {
        IsPackage = isPackage;
        Path = path;
        Name = name;
        Names = new NameLists(this);
    }

    /// <summary>The path as the scan names it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The dotted module name from its import root.</summary>
    public string Name { get; }

    /// <summary>Whether the file is an <c>__init__.py</c>.</summary>
    internal bool IsPackage { get; }

    internal NameLists Names { get; }

    internal int TermCount { get; set; }

    /// <summary>How many terms it has: a measure of the memory that it takes.</summary>
    public int Size => TermCount;

    internal ImmutableArray<CallSummary> Calls { get; set; } = [];

    internal ImmutableArray<AttributeWriteSummary> AttributeWrites { get; set; } = [];

    internal ImmutableArray<ItemWriteSummary> ItemWrites { get; set; } = [];

    internal ImmutableArray<AssignmentSummary> Assignments { get; set; } = [];

    /// <summary>What else is evaluated, in order; only where the call graph was asked for.</summary>
    internal ImmutableArray<OperationSummary> Operations { get; set; } = [];

    internal ImmutableArray<ImportSummary> Imports { get; set; } = [];

    internal ImmutableArray<FunctionSummary> Functions { get; set; } = [];

    internal ImmutableArray<ClassSummary> Classes { get; set; } = [];

    /// <summary>Modules whose names are imported by <c>*</c>, in order.</summary>
    internal List<string> StarImports { get; } = [];

    /// <summary>Module-level name → every binding that a function may find.</summary>
    internal Dictionary<string, List<Term>> Globals { get; } = [];

    /// <summary>Summarises <paramref name="tree"/>; O(size of the tree).</summary>
    /// <param name="tree">The file's tree.</param>
    /// <param name="path">The path as the scan names it, with forward slashes.</param>
    /// <param name="name">The dotted module name from its import root.</param>
    /// <param name="isPackage">Whether the file is an <c>__init__.py</c>.</param>
    public static ModuleSummary Of(SyntaxTree tree, string path, string name, bool isPackage) =>
        new ModuleLowering(tree, path, name, isPackage).Lower();

    /// <summary>The same with what only the call graph needs: operators, loops and the like.</summary>
    /// <param name="tree">The file's tree.</param>
    /// <param name="path">The path as the graph names it, with forward slashes.</param>
    /// <param name="name">The dotted module name.</param>
    /// <param name="isPackage">Whether the file is an <c>__init__.py</c>.</param>
    public static ModuleSummary ForGraph(
        SyntaxTree tree,
        string path,
        string name,
        bool isPackage
    ) => new ModuleLowering(tree, path, name, isPackage, recordsOperations: true).Lower();
}
