using BindAudit.Scanning.Notebooks;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;

namespace BindAudit.Scanning.Analysis;

/// <summary>A file that was parsed and summarised: what linking takes, and what its report needs afterwards.</summary>
/// <param name="Tree">For comments and places.</param>
/// <param name="Notebook">The notebook whose code it is, or null.</param>
/// <param name="Summary">For linking.</param>
internal sealed record ScannedModule(SyntaxTree Tree, Notebook? Notebook, ModuleSummary Summary);
