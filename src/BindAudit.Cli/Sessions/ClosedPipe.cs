using System.IO;

namespace BindAudit.Cli.Sessions;

/// <summary>The reader of our output has gone: <c>bindaudit scan | head</c>.</summary>
internal static class ClosedPipe
{
    private const int Epipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether <paramref name="exception"/> says so.</summary>
    public static bool IsCauseOf(IOException exception) =>
        exception.HResult is Epipe or WindowsBrokenPipe or WindowsNoData;
}
