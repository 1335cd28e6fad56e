using System.IO;

namespace BindAudit.Reporting;

/// <summary>Writes what a scan found in one format.</summary>
public interface IReporter
{
    /// <summary>What <c>--format</c> calls it; lower case.</summary>
    string Name { get; }

    /// <summary>Writes UTF-8 without a byte order mark, lines ended by LF; leaves <paramref name="output"/> open.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    void Write(Report report, Stream output);

    /// <summary>What the format has no room for (one line, lower case), or null where everything is written.</summary>
    string? CutOf(Report report) => null;
}
