namespace BindAudit.Reporting;

/// <summary>How a report is shown; what a scan found is not among it.</summary>
public sealed record ReportOptions
{
    /// <summary>The tool's version, as in <c>0.1.0</c>.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The absolute folder against which reported paths are relative.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether text may hold colours; no other format does.</summary>
    public bool Color { get; init; }

    /// <summary>Columns of the terminal, for text; source lines are cut to it, never wrapped.</summary>
    public int Width { get; init; } = 120;
}
