using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Fixing;

namespace BindAudit.Cli.Fixing;

/// <summary>Prints edited files as one patch, with paths from the root of the repository, as <c>git diff</c> does; outside of one, from the working directory.</summary>
internal static class PatchOutput
{
    public static void Write(
        ImmutableArray<EditedFile> files,
        ImmutableArray<string> paths,
        Session session
    )
    {
        try
        {
            using var output = new BufferedStream(session.OpenOutput(), 1 << 16);
            foreach (var file in files)
            {
                var path = PatchPath.Of(file.FullPath, session.WorkingDirectory, paths);
                Patch.Write(output, file, path.Path);
            }
        }
        catch (IOException exception) when (ClosedPipe.IsCauseOf(exception)) { }
    }
}
