using YamlDotNet.Core;

namespace BindAudit.Rules.Loading.Yaml;

/// <summary>Finds where a character of a scalar's value stands in the YAML source.</summary>
/// <remarks>YAML changes only white space (folding, indentation) and, in quotes, escapes; so the n-th visible character of the value is the n-th of the source.</remarks>
internal static class ScalarPlaces
{
    /// <summary>The UTF-16 index in <paramref name="source"/> of the character at <paramref name="index"/> of the value; behind the last visible one for its end. O(scalar).</summary>
    internal static int SourceIndexOf(YamlScalar scalar, string source, int index)
    {
        var at = FirstOf(scalar, source);
        var last = at;
        for (var next = 0; next < scalar.Value.Length; next++)
        {
            if (char.IsWhiteSpace(scalar.Value[next]))
            {
                if (next == index && !IsVisibleBehind(scalar.Value, next))
                {
                    return last;
                }

                continue;
            }

            at = SkipWhiteSpace(scalar, source, at);
            if (next >= index)
            {
                return at;
            }

            at += LengthAt(scalar, source, at);
            last = at;
        }

        return last;
    }

    private static bool IsVisibleBehind(string value, int index)
    {
        for (var next = index; next < value.Length; next++)
        {
            if (!char.IsWhiteSpace(value[next]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first character of the text: behind the quote, or below the block's header.</summary>
    private static int FirstOf(YamlScalar scalar, string source)
    {
        var at = scalar.Start;
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            return at + 1;
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            var end = source.IndexOf('\n', at);
            return end < 0 ? source.Length : end + 1;
        }

        return at;
    }

    private static int SkipWhiteSpace(YamlScalar scalar, string source, int at)
    {
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
            }
            else if (IsEscapedWhiteSpace(scalar, source, at))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool IsEscapedWhiteSpace(YamlScalar scalar, string source, int at) =>
        scalar.Style == ScalarStyle.DoubleQuoted
        && source[at] == '\\'
        && at + 1 < source.Length
        && source[at + 1] is 'n' or 't' or 'r' or ' ' or '\t' or '\n' or '\r';

    private static int LengthAt(YamlScalar scalar, string source, int at) =>
        scalar.Style switch
        {
            ScalarStyle.SingleQuoted when source[at] == '\'' => 2,
            ScalarStyle.DoubleQuoted when source[at] == '\\' && at + 1 < source.Length => source[
                at + 1
            ] switch
            {
                'x' => 4,
                'u' => 6,
                'U' => 10,
                _ => 2,
            },
            _ => 1,
        };
}
