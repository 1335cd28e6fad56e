namespace BindAudit.EndToEnd.Tests.Support;

/// <summary>How a run ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error);
