using System.Collections.Generic;

namespace BindAudit.Scanning.Walking;

/// <summary>Folders that are left out unless they are named: other people's code and what tools leave behind.</summary>
internal static class FolderRule
{
    /// <summary>Why a folder called <paramref name="name"/> is left out unread; null where it is not.</summary>
    internal static SkipReason? Of(string name) =>
        name switch
        {
            ".git" => SkipReason.Git,
            "__pycache__" => SkipReason.PyCache,
            "node_modules" => SkipReason.NodeModules,
            "site-packages" => SkipReason.SitePackages,
            ".tox" => SkipReason.Tox,
            ".nox" => SkipReason.Nox,
            _ => null,
        };

    /// <summary>Whether a folder with these <paramref name="entries"/> is a virtual environment: one that holds <c>pyvenv.cfg</c> (PEP 405), or conda's <c>conda-meta</c>.</summary>
    internal static bool IsVirtualEnvironment(List<FolderEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (
                entry
                is { Kind: EntryKind.Marker, Name: "pyvenv.cfg" }
                    or { Kind: EntryKind.Folder, Name: "conda-meta" }
            )
            {
                return true;
            }
        }

        return false;
    }
}
