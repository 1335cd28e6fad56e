using System;
using System.IO;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Configuring;

/// <summary>Paths in a configuration file start at its folder; the command line's start where one stands.</summary>
internal static class ConfiguredPath
{
    /// <summary>The value of the option <paramref name="key"/> as the command line would give it.</summary>
    public static string Of(string key, string value, string folder, Session session) =>
        key switch
        {
            "rules" or "baseline" or "output" when value.Length > 0 => Shown(
                value,
                folder,
                session
            ),
            "format" => OfFormat(value, folder, session),
            _ => value,
        };

    private static string OfFormat(string value, string folder, Session session)
    {
        var at = value.IndexOf('=', StringComparison.Ordinal);
        return at < 0 || at == value.Length - 1
            ? value
            : value[..(at + 1)] + Shown(value[(at + 1)..], folder, session);
    }

    private static string Shown(string path, string folder, Session session)
    {
        var full = Path.GetFullPath(path, folder);
        return Path.IsPathRooted(path)
            ? path
            : Path.GetRelativePath(session.WorkingDirectory, full).Replace('\\', '/');
    }
}
