using System;
using System.Reflection;

namespace BindAudit.Cli;

/// <summary>The version of this build.</summary>
internal static class ToolVersion
{
    private const string Label = "Version=";
    private const int Parts = 3;

    /// <summary>Three numbers, such as <c>0.1.0</c>: the one the package carries.</summary>
    public static string Text { get; } = Of(typeof(ToolVersion).Assembly);

    // PERF: read off the whole name, because <c>GetName</c> makes the cultures ready.
    private static string Of(Assembly assembly)
    {
        var name = assembly.FullName ?? "";
        var start = name.IndexOf(Label, StringComparison.Ordinal) + Label.Length;
        var end = start;
        for (var parts = 0; end < name.Length && name[end] != ','; end++)
        {
            parts += name[end] == '.' ? 1 : 0;
            if (parts == Parts)
            {
                break;
            }
        }

        return name[start..end];
    }
}
