using System;

namespace BindAudit.Cli;

/// <summary>The version of this build.</summary>
internal static class ToolVersion
{
    /// <summary>Three numbers, such as <c>0.1.0</c>: the one the package carries.</summary>
    public static string Text =>
        (typeof(ToolVersion).Assembly.GetName().Version ?? new Version(0, 0, 0)).ToString(3);
}
