using System;
using System.Collections.Generic;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Reads the modules that a file may import off its bytes, without tokenizing it.</summary>
/// <remarks>It may name too many (an import in a docstring), and misses what is no statement of its own line: such a file is found by the names it uses.</remarks>
internal sealed class ImportScan
{
    private const int LongestName = 200;

    private readonly List<string> _names = [];
    private readonly List<string> _reached = [];
    private readonly List<ImportList> _lists = [];

    private ImportScan() { }

    /// <summary>The imports of a file that has none.</summary>
    internal static ImportScan Empty { get; } = new();

    /// <summary>Dotted names, relative ones with their leading dots; for <c>from a import b</c> both <c>a</c> and <c>a.b</c>.</summary>
    internal IReadOnlyList<string> Names => _names;

    /// <summary>The dotted names below which its names can reach: <c>a.b</c> for <c>from a import b</c>, <c>a</c> for <c>import a.b</c> and <c>from a import *</c>; not relative ones.</summary>
    internal IReadOnlyList<string> Reached => _reached;

    /// <summary>Whether it imports all names of some module.</summary>
    internal bool HasStar { get; private set; }

    /// <summary>Whether it may import modules by name at run time.</summary>
    internal bool HasCalls { get; private set; }

    /// <summary>Where the names behind <c>import</c> stand, in order and apart from each other.</summary>
    internal IReadOnlyList<ImportList> Lists => _lists;

    /// <summary>The imports of <paramref name="file"/>. O(length), most of it vectorised.</summary>
    internal static ImportScan Of(ReadOnlySpan<byte> file)
    {
        var scan = new ImportScan();
        for (var at = 0; at < file.Length; )
        {
            var next = file[at..].IndexOf("import"u8);
            if (next < 0)
            {
                break;
            }

            at += next;
            scan.Read(file, at);
            scan.ReadCall(file, at);
            at += "import".Length;
        }

        return scan;
    }

    /// <summary><c>import_module("a.b")</c> and <c>__import__("a.b")</c>, where the name is written in the call.</summary>
    private void ReadCall(ReadOnlySpan<byte> file, int at)
    {
        var behind = file[(at + "import".Length)..];
        var function =
            behind.StartsWith("_module"u8) ? "_module".Length
            : behind.StartsWith("__"u8) && file[..at].EndsWith("__"u8) ? "__".Length
            : 0;
        if (function == 0)
        {
            return;
        }

        HasCalls = true;
        var argument = behind[function..].TrimStart("( \t\r\n\\"u8);
        if (argument.StartsWith("name="u8))
        {
            argument = argument["name=".Length..];
        }

        if (
            argument is [(byte)'"' or (byte)'\'', ..]
            && NameOf(argument[1..]) is { Length: > 0 } name
        )
        {
            _names.Add(name);
            _reached.Add(name);
        }
    }

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    private void Read(ReadOnlySpan<byte> file, int at)
    {
        var lineStart = file[..at].LastLineBreak() + 1;
        var before = file[lineStart..at].TrimStart(ByteOrderMark).Trim(" \t\f"u8);
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
            AddFrom(NameOf(before[(from + "from".Length)..]), behind, file.Length);
        }
        else if (before.IsEmpty || before[^1] is (byte)';' or (byte)':')
        {
            var list = LineOf(behind);
            AddAll("", list);
            AddList(file.Length - behind.Length, list.Length);
        }
    }

    private void AddFrom(string module, ReadOnlySpan<byte> behind, int fileLength)
    {
        if (module.Length == 0)
        {
            return;
        }

        _names.Add(module);
        if (behind.TrimStart(" \t\\"u8).StartsWith("*"u8))
        {
            _reached.Add(module);
            HasStar = true;
        }

        var trimmed = behind.TrimStart(" \t"u8);
        var isOpen = !trimmed.IsEmpty && trimmed[0] == '(';
        var end = isOpen ? trimmed.IndexOf((byte)')') : -1;
        var list = isOpen ? trimmed[1..(end < 0 ? trimmed.Length : end)] : LineOf(behind);
        AddAll(module.EndsWith('.') ? module : module + ".", list);
        AddList(fileLength - (isOpen ? trimmed.Length - 1 : behind.Length), list.Length);
    }

    private void AddList(int start, int length)
    {
        if (_lists.Count == 0 || _lists[^1].End <= start)
        {
            _lists.Add(new ImportList(start, start + length));
        }
    }

    private void AddAll(string prefix, ReadOnlySpan<byte> list)
    {
        while (true)
        {
            var comma = list.IndexOf((byte)',');
            var name = NameOf(comma < 0 ? list : list[..comma]);
            if (name.Length > 0)
            {
                _names.Add(prefix + name);
                _reached.Add(prefix.Length > 0 ? prefix + name : FirstOf(name));
            }

            if (comma < 0)
            {
                return;
            }

            list = list[(comma + 1)..];
        }
    }

    private static string FirstOf(string dotted)
    {
        var dot = dotted.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? dotted : dotted[..dot];
    }

    /// <summary>The line, with those that a backslash joins to it.</summary>
    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> behind)
    {
        for (var end = 0; ; end++)
        {
            var next = behind[end..].IndexOfAny((byte)'\n', (byte)'\r', (byte)';');
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
