using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace BindAudit.Cli.Sessions;

/// <summary>Standard output and standard error as streams of ours where nobody looks at them.</summary>
/// <remarks>.NET's console stream ignores a closed pipe, so that a long job would go on for nobody, and makes the terminal ready when it is first written to: 4 ms of a start. Only what cannot seek is opened anew, because a file's position is shared with other processes.</remarks>
internal static class StandardOutput
{
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

#pragma warning disable CA2000 // The streams own their handles, and standard streams are never closed.
    /// <summary>Opens standard output, which tells when its reader has gone.</summary>
    public static Stream Open() =>
        !OperatingSystem.IsWindows()
        && Console.IsOutputRedirected
        && PipeOf(OutputNumber) is { } pipe
            ? pipe
            : Console.OpenStandardOutput();

    /// <summary>Opens standard error, whose reader may go: what is found still reaches standard output.</summary>
    public static Stream OpenError() =>
        !OperatingSystem.IsWindows() && Console.IsErrorRedirected && PipeOf(ErrorNumber) is { } pipe
            ? new LenientStream(pipe)
            : Console.OpenStandardError();

    private static FileStream? PipeOf(int number)
    {
        var handle = new SafeFileHandle(number, ownsHandle: false);
        var pipe = new FileStream(handle, FileAccess.Write, 0);
        return pipe.CanSeek ? null : pipe;
    }
#pragma warning restore CA2000
}
