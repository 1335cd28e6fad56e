using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace BindAudit.Benchmarks.Compare;

/// <summary>On what was measured, and when.</summary>
internal static class Machine
{
    /// <summary>One line of Markdown.</summary>
    internal static string Describe() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Machine: {Environment.ProcessorCount} cores of {Processor()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. Date: {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC. Load average before: {Load()}."
        );

    private static string Processor() =>
        Fact("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Load() =>
        File.Exists("/proc/loadavg")
            ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3))
            : "unknown";

    private static string? Fact(string file, string name) =>
        File.Exists(file)
            ? File.ReadLines(file)
                .FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))
                ?.Split(':', 2)[^1]
                .Trim()
            : null;
}
