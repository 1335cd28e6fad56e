using System;

namespace BindAudit.Scanning.Changes;

/// <summary>Git cannot say what changed.</summary>
/// <param name="message">One line, lower case: why, and what to do.</param>
public sealed class GitException(string message) : Exception(message);
