using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Fixing;

namespace BindAudit.Cli.Fixing;

/// <summary>Prints edited files as one patch, with paths from the root of the repository, as <c>git diff</c> does; outside of one, from the working directory.</summary>
internal static class PatchOutput
{
    public static void Write(ImmutableArray<EditedFile> files, Session session)
    {
        try
        {
            using var output = new BufferedStream(session.OpenOutput(), 1 << 16);
            foreach (var file in files)
            {
                if (PatchPath.Of(file.FullPath, session.WorkingDirectory) is { } path)
                {
                    Patch.Write(output, file, path);
                }
                else
                {
                    session.Note($"not in the patch: {file.Path} is outside of the folder");
                }
            }
        }
        catch (IOException exception) when (ClosedPipe.IsCauseOf(exception)) { }
    }
}
