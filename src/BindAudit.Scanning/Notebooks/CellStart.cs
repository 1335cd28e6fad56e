namespace BindAudit.Scanning.Notebooks;

/// <summary>Where a cell begins in the code of its notebook.</summary>
/// <param name="Start">In bytes of the code.</param>
/// <param name="Number">One-based, among all cells of the notebook.</param>
internal readonly record struct CellStart(int Start, int Number);
