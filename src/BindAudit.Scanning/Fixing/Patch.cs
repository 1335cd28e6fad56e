using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Edited files as a patch: what <c>git apply</c> takes, and <c>patch -p1</c> in the same folder (git-diff(1), "generating patch text with -p").</summary>
public static class Patch
{
    /// <summary>Writes the changes of <paramref name="file"/> with three lines around each.</summary>
    /// <param name="output">Takes the bytes of the file as they are, its line breaks included.</param>
    /// <param name="file">What changed.</param>
    /// <param name="path">The file's path from the root of the repository; forward slashes.</param>
    public static void Write(Stream output, EditedFile file, string path)
    {
        var (old, @new) = (QuotedPath.Of("a/" + path), QuotedPath.Of("b/" + path));
        Say(output, $"diff --git {old} {@new}\n--- {Named(old)}\n+++ {Named(@new)}\n");
        var shift = 0;
        foreach (var hunk in PatchHunk.Of(file))
        {
            WriteHunk(output, hunk, ref shift);
        }
    }

    /// <summary>A tab ends a name with blanks, as git writes it.</summary>
    private static string Named(string path) =>
        path.Contains(' ', StringComparison.Ordinal) && path[0] != '"' ? path + "\t" : path;

    private static void WriteHunk(Stream output, PatchHunk hunk, ref int shift)
    {
        Say(
            output,
            string.Create(
                CultureInfo.InvariantCulture,
                $"@@ -{Range(hunk.Start, hunk.OldCount)} +{Range(hunk.Start + shift, hunk.NewCount)} @@\n"
            )
        );
        foreach (var (mark, line) in hunk.Lines)
        {
            output.WriteByte((byte)mark);
            output.Write(line.Span);
            if (line.IsEmpty || line.Span[^1] != '\n')
            {
                Say(output, "\n\\ No newline at end of file\n");
            }
        }

        shift += hunk.NewCount - hunk.OldCount;
    }

    /// <summary>A range of no lines names the line before it.</summary>
    private static string Range(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void Say(Stream output, string text) =>
        output.Write(Encoding.UTF8.GetBytes(text));
}
