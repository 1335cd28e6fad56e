namespace BindAudit.Syntax.Tokens;

/// <summary>An open bracket: where it stands, what closes it, and whether it opens a replacement field of an f-string.</summary>
/// <param name="Start">Its byte; or, where it stands before the chunk that is being read, <see cref="StartBefore"/> of its depth.</param>
/// <param name="Closer">The bracket that closes it.</param>
/// <param name="IsField">Whether it opens a replacement field.</param>
internal readonly record struct Bracket(int Start, byte Closer, bool IsField)
{
    public char Opener => (char)(Closer == ')' ? '(' : Closer - 2);

    public static byte CloserOf(byte opener) => (byte)(opener == '(' ? ')' : opener + 2);

    /// <summary>Stands for the place of the bracket that <paramref name="depth"/> brackets are open around; its own inverse.</summary>
    public static int StartBefore(int depth) => -1 - depth;
}
