namespace BindAudit.Scanning.Suppression;

/// <summary>How comments are taken.</summary>
/// <param name="Known">All rules that are known, selected or not.</param>
/// <param name="Running">Those that run: of another rule nothing shows that its suppression is unused.</param>
/// <param name="IsSelection">Whether fewer rules run than are known.</param>
/// <param name="CompatBlanket">Whether blanket markers of other tools silence.</param>
/// <param name="ReportUnused">Whether markers that silence nothing are warned about.</param>
/// <param name="FindUnused">Whether they are told apart from warnings.</param>
internal sealed record SuppressionOptions(
    KnownIds Known,
    KnownIds Running,
    bool IsSelection,
    bool CompatBlanket,
    bool ReportUnused,
    bool FindUnused
);
