namespace BindAudit.Text;

/// <summary>A place in a source as line and column, both zero-based; the column counts Unicode code points.</summary>
/// <param name="Line">Zero-based physical line.</param>
/// <param name="Column">Zero-based column in Unicode code points, as in Python's <c>tokenize</c>.</param>
public readonly record struct LinePosition(int Line, int Column);
