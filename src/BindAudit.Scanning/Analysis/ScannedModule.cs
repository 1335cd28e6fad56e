using BindAudit.Scanning.Notebooks;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Analysis;

/// <summary>A file that was summarised: what linking takes, and what its report needs afterwards.</summary>
/// <param name="text">Its text.</param>
/// <param name="notebook">The notebook whose code it is, or null.</param>
/// <param name="summary">Its summary.</param>
/// <param name="tree">Its tree, where it was just parsed; else it is parsed again when a finding needs it.</param>
internal sealed class ScannedModule(
    SourceText text,
    Notebook? notebook,
    ModuleSummary summary,
    SyntaxTree? tree
)
{
    /// <summary>For places.</summary>
    internal SourceText Text => text;

    /// <summary>The notebook whose code it is, or null.</summary>
    internal Notebook? Notebook => notebook;

    /// <summary>For linking.</summary>
    internal ModuleSummary Summary => summary;

    /// <summary>For comments.</summary>
    internal TokenizedSource Tokens => field ??= tree?.Tokens ?? TokenizedSource.Tokenize(text);

    /// <summary>For the extents of statements.</summary>
    internal SyntaxTree Tree => field ??= tree ?? SyntaxTree.Parse(Tokens);
}
