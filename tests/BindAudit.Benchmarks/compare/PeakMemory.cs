using System.Globalization;
using System.IO;

namespace BindAudit.Benchmarks.Compare;

/// <summary>Peak memory of a process as GNU time tells it, by a run of its own: the kernel counts a child's memory from its parent's, so that the parent must be small.</summary>
internal static class PeakMemory
{
    private const string Time = "/usr/bin/time";

    /// <summary>Mebibytes, or null where GNU time is not installed.</summary>
    internal static double? Of(Candidate candidate, string folder)
    {
        if (!File.Exists(Time))
        {
            return null;
        }

        var written = Path.GetTempFileName();
        try
        {
            _ = Child.ExitCodeOf(
                Time,
                ["-f", "%M", "-o", written, candidate.Program, .. candidate.Arguments],
                folder
            );
            var lines = File.ReadAllLines(written);
            return
                lines.Length > 0
                && double.TryParse(lines[^1], CultureInfo.InvariantCulture, out var kibibytes)
                ? kibibytes / 1024
                : null;
        }
        finally
        {
            File.Delete(written);
        }
    }
}
