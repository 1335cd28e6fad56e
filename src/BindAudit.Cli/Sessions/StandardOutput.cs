using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace BindAudit.Cli.Sessions;

/// <summary>Standard output as a stream that tells when its reader has gone.</summary>
internal static class StandardOutput
{
    /// <summary>Opens it.</summary>
    /// <remarks>.NET's console stream ignores a closed pipe, so that a long job would go on for nobody; only what cannot seek is opened anew, because a file's position is shared with other processes.</remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

#pragma warning disable CA2000 // The stream owns the handle, and standard output is never closed.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 0);
#pragma warning restore CA2000
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
