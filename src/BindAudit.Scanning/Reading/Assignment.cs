using System;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Finds, from bytes alone, the one name to which a statement assigns.</summary>
internal static class Assignment
{
    private const int MostLines = 64;

    /// <summary>The name that the statement around <paramref name="at"/> defines: <c>App</c> of <c>class App(Flask)</c>, <c>launch</c> of <c>self.launch = …</c>; null where that is not certain.</summary>
    internal static string? NameIn(ReadOnlySpan<byte> file, int at)
    {
        var start = LineStart(file, at);
        for (var lines = 0; start > 0; lines++)
        {
            var before = file[..start].TrimEnd(" \t\f\r\n"u8);
            var line = before[LineStart(file, before.Length)..];
            if (lines == MostLines)
            {
                return null;
            }

            if (!IsComment(line) && !GoesOn(line))
            {
                break;
            }

            start = before.Length - line.Length;
        }

        var statement = WithoutComments(file[start..at]);
        return statement.IndexOf(":="u8) >= 0 ? null
            : statement.StartsWith("class "u8) ? FirstNameOf(statement["class ".Length..])
            : statement.StartsWith("def "u8) || statement.StartsWith("async def "u8)
                ? KeywordOf(statement)
            : TargetOf(statement);
    }

    /// <summary>The parameter to which a name that stands behind <paramref name="before"/> is given: <c>Server</c> of <c>def f(Server=http.server.HTTPServer)</c>; null where it is given to none.</summary>
    internal static string? KeywordOf(ReadOnlySpan<byte> before)
    {
        var rest = before;
        while (!rest.IsEmpty && (WordTable.IsNameByte(rest[^1]) || rest[^1] == '.'))
        {
            rest = rest[..^1];
        }

        rest = rest.TrimEnd(" \t"u8);
        if (rest is not [.., not ((byte)'=' or (byte)'!' or (byte)'<' or (byte)'>'), (byte)'='])
        {
            return null;
        }

        rest = rest[..^1].TrimEnd(" \t"u8);
        var start = rest.Length;
        while (start > 0 && WordTable.IsNameByte(rest[start - 1]))
        {
            start--;
        }

        var around = rest[..start].TrimEnd(" \t\r\n"u8);
        return around is [.., (byte)'(' or (byte)','] ? FirstNameOf(rest[start..]) : null;
    }

    /// <summary>The name at the start of <paramref name="text"/>, after blanks; null where there is none, or one that is not ASCII.</summary>
    internal static string? FirstNameOf(ReadOnlySpan<byte> text)
    {
        var rest = text.TrimStart(" \t\\\r\n"u8);
        var length = NameLength(rest);
        return length == 0 || (length < rest.Length && rest[length] >= 0x80)
            ? null
            : Encoding.ASCII.GetString(rest[..length]);
    }

    private static int LineStart(ReadOnlySpan<byte> file, int at) => file[..at].LastLineBreak() + 1;

    private static bool IsComment(ReadOnlySpan<byte> line) =>
        line.TrimStart(" \t\f"u8).StartsWith("#"u8);

    private static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> text)
    {
        var rest = text.TrimStart(" \t\f\r\n"u8);
        while (!rest.IsEmpty && rest[0] == '#' && rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            rest = rest[end..].TrimStart(" \t\f\r\n"u8);
        }

        return rest;
    }

    /// <summary>Whether the statement goes on in the next line: a bracket or a comma ends this one, or a backslash.</summary>
    private static bool GoesOn(ReadOnlySpan<byte> line)
    {
        var comment = line.IndexOf((byte)'#');
        return EndsOpen(line) || (comment >= 0 && EndsOpen(line[..comment].TrimEnd(" \t"u8)));
    }

    private static bool EndsOpen(ReadOnlySpan<byte> line) =>
        !line.IsEmpty
        && line[^1] is (byte)'(' or (byte)'[' or (byte)'{' or (byte)',' or (byte)'\\' or (byte)'=';

    /// <summary>The last part of a dotted name before a single <c>=</c>, an annotation between them or not.</summary>
    private static string? TargetOf(ReadOnlySpan<byte> statement)
    {
        var start = 0;
        var at = NameLength(statement);
        while (at > start && at + 1 < statement.Length && statement[at] == '.')
        {
            start = at + 1;
            at = start + NameLength(statement[start..]);
        }

        var behind = statement[at..].TrimStart(" \t"u8);
        var isAssigned =
            behind is [(byte)'=', not (byte)'=', ..] or [(byte)'=']
            && behind[1..].IndexOf((byte)';') < 0;
        return isAssigned && at > start && !IsChained(behind)
            ? FirstNameOf(statement[start..at])
            : null;
    }

    /// <summary>Whether there may be further targets: <c>a = b = c</c>.</summary>
    private static bool IsChained(ReadOnlySpan<byte> assignment)
    {
        var behind = assignment[1..];
        var open = behind.IndexOfAny((byte)'(', (byte)'[', (byte)'{');
        return (open < 0 ? behind : behind[..open]).IndexOf((byte)'=') >= 0;
    }

    private static int NameLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (
            length < text.Length
            && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] == '_')
        )
        {
            length++;
        }

        return length;
    }
}
