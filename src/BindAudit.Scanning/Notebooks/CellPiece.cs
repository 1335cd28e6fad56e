namespace BindAudit.Scanning.Notebooks;

/// <summary>A stretch of code and where the file holds it.</summary>
/// <param name="Start">In bytes of the code.</param>
/// <param name="FileStart">In bytes of the file, byte order mark not counted.</param>
internal readonly record struct CellPiece(int Start, int FileStart);
