namespace BindAudit.Scanning.Notebooks;

/// <summary>Where a cell stands in the code of its notebook.</summary>
/// <param name="Start">In bytes of the code.</param>
/// <param name="End">In bytes of the code: behind what the file holds of the cell.</param>
/// <param name="Number">One-based, among all cells of the notebook.</param>
internal readonly record struct CellStart(int Start, int End, int Number);
