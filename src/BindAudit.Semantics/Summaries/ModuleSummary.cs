using System;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Summaries;

/// <summary>What linking needs to know of one file; immutable, and made from that file alone.</summary>
public sealed class ModuleSummary
{
    /// <summary>The path as the scan names it, with forward slashes.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>The dotted module name from its import root.</summary>
    public string Name => throw new NotImplementedException();

    /// <summary>Summarises <paramref name="tree"/>; O(size of the tree).</summary>
    /// <param name="tree">The file's tree.</param>
    /// <param name="path">The path as the scan names it, with forward slashes.</param>
    /// <param name="name">The dotted module name from its import root.</param>
    /// <param name="isPackage">Whether the file is an <c>__init__.py</c>.</param>
    public static ModuleSummary Of(SyntaxTree tree, string path, string name, bool isPackage) =>
        throw new NotImplementedException();
}
