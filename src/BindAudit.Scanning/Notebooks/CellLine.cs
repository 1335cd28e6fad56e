namespace BindAudit.Scanning.Notebooks;

/// <summary>A line of a notebook's code as people count it.</summary>
/// <param name="Cell">One-based, among all cells.</param>
/// <param name="Line">Zero-based, within the cell.</param>
public readonly record struct CellLine(int Cell, int Line);
