using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BindAudit.Scanning.Changes;

/// <summary>Reads what <c>git diff --unified=0</c> prints.</summary>
internal static class DiffReader
{
    private const string NewFile = "+++ ";
    private const string Nothing = "/dev/null";

    /// <summary>The changed lines of each new file, by its path as git names it, without the prefix <c>b/</c>.</summary>
    internal static Dictionary<string, ChangedFile> Read(string diff)
    {
        var files = new Dictionary<string, ChangedFile>(StringComparer.Ordinal);
        string? path = null;
        var lines = ImmutableArray.CreateBuilder<(int, int)>();
        var left = (Old: 0, New: 0);
        foreach (var line in diff.Split('\n'))
        {
            if (left != (0, 0) && line.Length > 0 && line[0] is '+' or '-' or ' ' or '\\')
            {
                left = Consume(left, line[0]);
            }
            else if (line.StartsWith(NewFile, StringComparison.Ordinal))
            {
                Close();
                path = PathOf(line[NewFile.Length..]);
            }
            else if (line.StartsWith("@@ -", StringComparison.Ordinal))
            {
                var (old, start, count) = HunkOf(line);
                left = (old, count);
                lines.Add(count == 0 ? (start + 1, start) : (start, start + count - 1));
            }
        }

        Close();
        return files;

        void Close()
        {
            if (path is not null and not Nothing)
            {
                files[path] = new ChangedFile(lines.ToImmutable());
            }

            lines.Clear();
            path = null;
        }
    }

    // Lines of a hunk may look like headers: `--- a/x` taken out is `---- a/x`, but `++ b/x` added is `+++ b/x`.
    private static (int Old, int New) Consume((int Old, int New) left, char kind) =>
        kind switch
        {
            '-' => (Math.Max(0, left.Old - 1), left.New),
            '+' => (left.Old, Math.Max(0, left.New - 1)),
            _ => left,
        };

    /// <summary><c>@@ -12,3 +12,4 @@</c>: a count of one is left out.</summary>
    private static (int OldCount, int Start, int Count) HunkOf(string line)
    {
        var parts = line.Split(' ');
        var (_, oldCount) = RangeOf(parts[1]);
        var (start, count) = RangeOf(parts[2]);
        return (oldCount, start, count);
    }

    private static (int Start, int Count) RangeOf(string range)
    {
        var numbers = range[1..].Split(',');
        var start = int.Parse(numbers[0], CultureInfo.InvariantCulture);
        return (
            start,
            numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1
        );
    }

    /// <summary>Git quotes names that hold control characters, quotes or backslashes as C does, and ends one that holds a blank with a tab.</summary>
    private static string PathOf(string text)
    {
        text = text.TrimEnd('\r', '\t');
        var name = text.StartsWith('"') && text.EndsWith('"') ? Unquote(text[1..^1]) : text;
        return name.StartsWith("b/", StringComparison.Ordinal) ? name[2..] : name;
    }

    private static string Unquote(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                var rune = Rune.GetRuneAt(text, at);
                at += rune.Utf16SequenceLength - 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
            }
            else if (text[at + 1] is >= '0' and <= '3' && at + 3 < text.Length)
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 3), 8));
                at += 3;
            }
            else
            {
                var escape = "abtnvfr\"\\".IndexOf(text[at + 1], StringComparison.Ordinal);
                bytes.Add((byte)(escape < 0 ? text[at + 1] : "\a\b\t\n\v\f\r\"\\"[escape]));
                at++;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
