namespace BindAudit.Cli.Inspection;

/// <summary>A file that is shown.</summary>
/// <param name="Path">As shown, with forward slashes.</param>
/// <param name="FullPath">Where it is opened.</param>
internal sealed record InspectedFile(string Path, string FullPath);
