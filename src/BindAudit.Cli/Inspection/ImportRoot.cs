using System;

namespace BindAudit.Cli.Inspection;

/// <summary>Tells from which import root a module was found.</summary>
internal static class ImportRoot
{
    private static readonly string[] Endings = ["/__init__.py", "/__init__.pyi", ".py", ".pyi"];

    /// <summary>The folder below which <paramref name="fullName"/>, or the module that it lies in, is <paramref name="file"/>; <c>.</c> for the given folder itself, null where the file is not known.</summary>
    internal static string? Of(string fullName, string? file)
    {
        if (file is null)
        {
            return null;
        }

        for (var module = fullName; module.Length > 0; module = Owner(module))
        {
            foreach (var ending in Endings)
            {
                var tail = module.Replace('.', '/') + ending;
                if (file == tail)
                {
                    return ".";
                }

                if (file.EndsWith("/" + tail, StringComparison.Ordinal))
                {
                    return file[..^(tail.Length + 1)];
                }
            }
        }

        return null;
    }

    private static string Owner(string module) => module[..Math.Max(0, module.LastIndexOf('.'))];
}
