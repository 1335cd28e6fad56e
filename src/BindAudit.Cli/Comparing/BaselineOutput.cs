using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Baselines;

namespace BindAudit.Cli.Comparing;

/// <summary>Writes baselines.</summary>
internal static class BaselineOutput
{
    /// <summary>Writes <paramref name="baseline"/> to <paramref name="path"/>, whole or not at all.</summary>
    /// <exception cref="UsageException">The folder does not exist or cannot be written to.</exception>
    public static void Write(string path, Baseline baseline)
    {
        using var file = new AtomicFile(path);
        BaselineFile.Write(baseline, file.Stream);
        file.Commit();
    }
}
