using System;
using System.Collections.Immutable;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Flags;

/// <summary><c>--color WHEN</c>.</summary>
internal sealed class ColorFlag()
    : WordFlag<ColorChoice>(
        "--color",
        "colour the output (default: auto, that is on a terminal)",
        ColorChoice.Auto
    )
{
    /// <inheritdoc/>
    protected override ImmutableArray<(string Word, ColorChoice Value)> Words =>
        [("auto", ColorChoice.Auto), ("always", ColorChoice.Always), ("never", ColorChoice.Never)];

    /// <summary>Whether to colour a stream: the option, then NO_COLOR, FORCE_COLOR, then whether it is a terminal.</summary>
    public bool IsColored(Session session, Func<bool> isTerminal) =>
        Value switch
        {
            ColorChoice.Always => true,
            ColorChoice.Never => false,
            _ when IsGiven(session, "NO_COLOR") => false,
            _ when IsGiven(session, "FORCE_COLOR") => session.Environment("FORCE_COLOR") != "0",
            _ => isTerminal() && session.Environment("TERM") != "dumb",
        };

    private static bool IsGiven(Session session, string name) =>
        session.Environment(name) is { Length: > 0 };
}
