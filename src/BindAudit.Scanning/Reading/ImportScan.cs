using System;
using System.Collections.Generic;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Reads the modules that a file may import off its bytes, without tokenizing it.</summary>
/// <remarks>It may name too many (an import in a docstring), and misses what is no statement of its own line: such a file is found by the names it uses.</remarks>
internal static class ImportScan
{
    private const int LongestName = 200;

    /// <summary>Dotted names, relative ones with their leading dots; for <c>from a import b</c> both <c>a</c> and <c>a.b</c>. O(length), most of it vectorised.</summary>
    internal static List<string> NamesIn(ReadOnlySpan<byte> file)
    {
        var names = new List<string>();
        for (var at = 0; at < file.Length; )
        {
            var next = file[at..].IndexOf("import"u8);
            if (next < 0)
            {
                break;
            }

            at += next;
            Read(file, at, names);
            at += "import".Length;
        }

        return names;
    }

    private static void Read(ReadOnlySpan<byte> file, int at, List<string> names)
    {
        var lineStart = file[..at].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var before = file[lineStart..at].Trim(" \t\f"u8);
        var behind = file[(at + "import".Length)..];
        if (
            behind.IsEmpty
            || !(behind[0] is (byte)' ' or (byte)'\t' or (byte)'(' or (byte)'*' or (byte)'\\')
        )
        {
            return;
        }

        var from = before.LastIndexOf("from"u8);
        if (
            from >= 0
            && (from == 0 || before[from - 1] is (byte)' ' or (byte)';' or (byte)':' or (byte)'\t')
        )
        {
            AddFrom(NameOf(before[(from + "from".Length)..]), behind, names);
        }
        else if (before.IsEmpty || before[^1] is (byte)';' or (byte)':')
        {
            AddAll("", LineOf(behind), names);
        }
    }

    private static void AddFrom(string module, ReadOnlySpan<byte> behind, List<string> names)
    {
        if (module.Length == 0)
        {
            return;
        }

        names.Add(module);
        var trimmed = behind.TrimStart(" \t"u8);
        var isOpen = !trimmed.IsEmpty && trimmed[0] == '(';
        var end = isOpen ? trimmed.IndexOf((byte)')') : -1;
        var list = isOpen ? trimmed[1..(end < 0 ? trimmed.Length : end)] : LineOf(behind);
        AddAll(module.EndsWith('.') ? module : module + ".", list, names);
    }

    private static void AddAll(string prefix, ReadOnlySpan<byte> list, List<string> names)
    {
        foreach (var range in list.Split((byte)','))
        {
            var name = NameOf(list[range]);
            if (name.Length > 0)
            {
                names.Add(prefix + name);
            }
        }
    }

    /// <summary>The line, with those that a backslash joins to it.</summary>
    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> behind)
    {
        for (var end = 0; ; end++)
        {
            var next = behind[end..].IndexOfAny((byte)'\n', (byte)';');
            if (next < 0)
            {
                return behind;
            }

            end += next;
            if (!behind[..end].TrimEnd("\r"u8).EndsWith("\\"u8))
            {
                return behind[..end];
            }
        }
    }

    /// <summary>The dotted name at the start, after white space, comments' lines and joins; empty where there is none.</summary>
    private static string NameOf(ReadOnlySpan<byte> text)
    {
        var start = text.TrimStart(" \t\r\n\f\\"u8);
        while (!start.IsEmpty && start[0] == '#')
        {
            var line = start.IndexOf((byte)'\n');
            start = line < 0 ? [] : start[line..].TrimStart(" \t\r\n\f\\"u8);
        }

        var length = 0;
        while (length < start.Length && length < LongestName && IsNameByte(start[length]))
        {
            length++;
        }

        return Encoding.UTF8.GetString(start[..length]);
    }

    private static bool IsNameByte(byte unit) =>
        char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'_' or (byte)'.' or >= 0x80;
}
