namespace BindAudit.Syntax.Tokens;

/// <summary>A level of the indentation stack, as CPython keeps it (Python Language Reference §2.1.8).</summary>
/// <param name="Column">The column where a tab goes to the next multiple of eight.</param>
/// <param name="TabColumn">The column where a tab counts one; two lines are consistent where both columns compare alike.</param>
/// <param name="Tolerated">A column between this level and the next that an erroneous dedent came to, and that counts as this level until a line stands at its own column again; or -1.</param>
internal readonly record struct IndentLevel(int Column, int TabColumn, int Tolerated = -1)
{
    /// <summary>Whether a line behind <paramref name="blanks"/> blanks stands at this level, and nothing is to be said or changed.</summary>
    public bool IsPlainly(int blanks) => Column == blanks && TabColumn == blanks && Tolerated < 0;
}
