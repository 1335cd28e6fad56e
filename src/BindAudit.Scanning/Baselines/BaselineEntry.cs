namespace BindAudit.Scanning.Baselines;

/// <summary>Findings that are accepted: as many as <paramref name="Count"/> that are alike.</summary>
/// <param name="Path">Their file, relative to the baseline's folder, with forward slashes.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Caller">Qualified name of the code that holds the call.</param>
/// <param name="Callee">What is called.</param>
/// <param name="Value">As Python's <c>repr</c>, or null; for readers.</param>
/// <param name="Count">How many.</param>
/// <param name="Key">32 hexadecimal digits: what makes them alike, the arguments included.</param>
public sealed record BaselineEntry(
    string Path,
    string Rule,
    string Caller,
    string Callee,
    string? Value,
    int Count,
    string Key
);
