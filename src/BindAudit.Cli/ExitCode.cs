namespace BindAudit.Cli;

/// <summary>What the process tells its caller.</summary>
internal enum ExitCode
{
    /// <summary>The job was done, and nothing stands at or above the level that fails.</summary>
    Success = 0,

    /// <summary>Findings at or above the level that fails.</summary>
    Findings = 1,

    /// <summary>The job could not be done: usage, configuration, rules, paths.</summary>
    Failed = 2,

    /// <summary>Interrupted; 128 + SIGINT, as shells count.</summary>
    Interrupted = 130,
}
