using System;

namespace BindAudit.Cli;

/// <summary>The command line, a rules file or a named path does not allow the job; ends the process with <see cref="ExitCode.Failed"/>.</summary>
/// <param name="message">One line, lower case: what was named, what was expected, the nearest valid word.</param>
internal sealed class UsageException(string message) : Exception(message);
