using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace BindAudit.Benchmarks.Compare;

/// <summary>Runs a command to its end; what it prints goes nowhere.</summary>
internal static class Child
{
    /// <summary>Times one run of <paramref name="candidate"/> in <paramref name="folder"/>.</summary>
    internal static Measurement Once(Candidate candidate, string folder)
    {
        var before = ChildUsage.ProcessorTime();
        var started = Stopwatch.GetTimestamp();
        var exitCode = ExitCodeOf(candidate.Program, candidate.Arguments, folder);
        var wall = Stopwatch.GetElapsedTime(started);
        return new Measurement(wall, ChildUsage.ProcessorTime() - before, exitCode);
    }

    /// <summary>Runs <paramref name="program"/> and waits for it.</summary>
    internal static int ExitCodeOf(string program, IEnumerable<string> arguments, string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!; // null only where the shell opens a document
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode;
    }
}
