using System;

namespace BindAudit.Cli.Commands;

/// <summary>A command as the table lists it; it is made only when it is asked for.</summary>
/// <param name="Name">One or two words.</param>
/// <param name="Summary">One line, lower case.</param>
/// <param name="Make">Makes it.</param>
internal sealed record CommandEntry(string Name, string Summary, Func<Command> Make);
