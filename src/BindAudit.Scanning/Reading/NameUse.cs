using System;

namespace BindAudit.Scanning.Reading;

/// <summary>Tells from the bytes around a name what it may be used for.</summary>
/// <remarks>Of comments and texts it says so too often, which costs time and no finding.</remarks>
internal static class NameUse
{
    /// <summary>Whether the name stands by itself: no dot before it, and no quote, behind which it may be looked up in an object.</summary>
    internal static bool IsBare(ReadOnlySpan<byte> file, int start)
    {
        var before = file[..start].TrimEnd(" \t\\\r\n"u8);
        return before.IsEmpty || !(before[^1] is (byte)'.' or (byte)'"' or (byte)'\'');
    }

    /// <summary>Whether the name may be called: a parenthesis follows, and neither <c>def</c> nor <c>class</c> stands before it.</summary>
    internal static bool IsCall(ReadOnlySpan<byte> file, int start, int end)
    {
        var behind = file[end..].TrimStart(" \t\\\r\n"u8);
        if (behind.IsEmpty || behind[0] != '(')
        {
            return false;
        }

        var before = file[..start].TrimEnd(" \t\\\r\n"u8);
        return before.Length == start || !(before.EndsWith("def"u8) || before.EndsWith("class"u8));
    }

    /// <summary>Whether the name is that of a function or class, or assigned to at the beginning of a line.</summary>
    internal static bool IsDefinition(ReadOnlySpan<byte> file, int start, int end)
    {
        var before = file[..start].TrimEnd(" \t\\\r\n"u8);
        if (before.Length < start && (before.EndsWith("def"u8) || before.EndsWith("class"u8)))
        {
            return true;
        }

        var isFirst = start == 0 || file[start - 1] is (byte)'\n' or (byte)'\r';
        return isFirst && file[end..].TrimStart(" \t"u8) is [(byte)'=' or (byte)':', ..];
    }

    /// <summary>Whether the name may be a value by itself, so that another name can stand for it: neither called nor defined nor assigned to.</summary>
    internal static bool IsReference(ReadOnlySpan<byte> file, int start, int end) =>
        IsNamedInText(file[..start])
        || (EndsExpression(file[end..]) && BeginsOperand(file[..start]));

    /// <summary>The other name that an imported name gets, or null.</summary>
    internal static string? ImportedAs(ReadOnlySpan<byte> file, int end)
    {
        var behind = file[end..].TrimStart(" \t\\\r\n"u8);
        return
            behind.Length > 2
            && behind.StartsWith("as"u8)
            && behind[2] is (byte)' ' or (byte)'\t' or (byte)'\\'
            ? Assignment.FirstNameOf(behind["as".Length..])
            : null;
    }

    private static bool EndsExpression(ReadOnlySpan<byte> behind)
    {
        var rest = behind.TrimStart(" \t"u8);
        return rest.IsEmpty
            || rest[0]
                is (byte)'\n'
                    or (byte)'\r'
                    or (byte)'\\'
                    or (byte)','
                    or (byte)')'
                    or (byte)']'
                    or (byte)'}'
                    or (byte)';'
                    or (byte)'#'
                    or (byte)':'
            || rest.StartsWith("if"u8)
            || rest.StartsWith("or"u8)
            || rest.StartsWith("and"u8)
            || rest.StartsWith("else"u8)
            || rest.StartsWith("for"u8);
    }

    private static bool BeginsOperand(ReadOnlySpan<byte> before)
    {
        var rest = before.TrimEnd(" \t\r\n\\"u8);
        return !rest.IsEmpty
            && (
                rest[^1]
                    is (byte)'.'
                        or (byte)'='
                        or (byte)'('
                        or (byte)','
                        or (byte)'['
                        or (byte)'{'
                        or (byte)':'
                || rest.EndsWith("return"u8)
                || rest.EndsWith("yield"u8)
                || rest.EndsWith("or"u8)
                || rest.EndsWith("and"u8)
                || rest.EndsWith("else"u8)
            );
    }

    /// <summary><c>getattr(uvicorn, "run")</c>.</summary>
    private static bool IsNamedInText(ReadOnlySpan<byte> before) =>
        before is [.., (byte)'"' or (byte)'\'']
        && before[Math.Max(0, before.Length - 200)..].IndexOf("getattr"u8) >= 0;
}
