using System;

namespace BindAudit.Benchmarks.Compare;

/// <summary>One run of a process.</summary>
/// <param name="Wall">From before its start to after its end.</param>
/// <param name="Processor">Processor time of it and of what it waited for; zero where the system does not tell.</param>
/// <param name="ExitCode">How it ended.</param>
internal readonly record struct Measurement(TimeSpan Wall, TimeSpan Processor, int ExitCode);
