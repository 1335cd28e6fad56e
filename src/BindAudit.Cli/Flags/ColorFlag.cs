using System;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Flags;

/// <summary><c>--color WHEN</c>.</summary>
internal sealed class ColorFlag()
    : WordFlag(
        "--color",
        "colour the output (default: auto, that is on a terminal)",
        (int)ColorChoice.Auto,
        "auto",
        "always",
        "never"
    )
{
    /// <summary>Whether to colour a stream: the option, then NO_COLOR, FORCE_COLOR, then whether it is a terminal.</summary>
    public bool IsColored(Session session, Func<bool> isTerminal) =>
        (ColorChoice)Chosen switch
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
