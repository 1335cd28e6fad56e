using System.Collections.Immutable;

namespace BindAudit.Benchmarks.Compare;

/// <summary>A command that is timed.</summary>
/// <param name="Name">How the table calls it: the command as one would type it.</param>
/// <param name="Program">The program, absolute or on the path.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Candidate(string Name, string Program, ImmutableArray<string> Arguments);
