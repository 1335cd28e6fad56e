namespace BindAudit.Scanning.Changes;

/// <summary>How a run of git ended.</summary>
internal sealed record GitAnswer(int ExitCode, string Output, string Error)
{
    /// <summary>The output.</summary>
    /// <exception cref="GitException">The run failed.</exception>
    internal string Require(string command) =>
        ExitCode == 0
            ? Output
            : throw new GitException(
                $"git {command} failed: {Error.Trim().Split('\n')[0].TrimEnd('\r')}"
            );
}
