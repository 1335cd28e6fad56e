namespace BindAudit.Cli.Commands;

/// <summary>A command line that works.</summary>
/// <param name="Line">What is typed.</param>
/// <param name="Meaning">What it does; lower case.</param>
internal sealed record Example(string Line, string Meaning);
