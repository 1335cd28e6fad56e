namespace BindAudit.Cli.Flags;

/// <summary>When output is coloured.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal, unless the environment says otherwise.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
