using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Results;

namespace BindAudit.LanguageServer.Actions;

/// <summary>An edit that ends a finding, as an editor offers it.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="Found">What it ends.</param>
/// <param name="File">The document before and after.</param>
/// <param name="IsPreferred">Whether it is safe, and what most want.</param>
internal sealed record CodeAction(
    string Title,
    ReportedFinding Found,
    EditedFile File,
    bool IsPreferred
);
