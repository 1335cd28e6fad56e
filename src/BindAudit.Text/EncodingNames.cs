using System;
using System.Globalization;
using System.Text;

namespace BindAudit.Text;

/// <summary>Python's names of encodings (library reference, "Standard Encodings") as .NET's encodings.</summary>
internal static class EncodingNames
{
    /// <summary>The encoding, with U+FFFD for what it does not know, or null for a name that is unknown here; case and punctuation do not matter.</summary>
    public static Encoding? Find(string name)
    {
        var letters = Compact(name);
        return letters switch
        {
            "utf8" or "u8" or "utf" or "utf8sig" or "utf8ucs2" or "utf8ucs4" or "cp65001" =>
                Encoding.UTF8,
            "ascii" or "usascii" or "646" or "iso646us" or "ansix341968" or "ibm367" or "cp367" =>
                WithReplacement(Encoding.ASCII),
            "latin"
            or "latin1"
            or "l1"
            or "iso88591"
            or "88591"
            or "iso8859"
            or "8859"
            or "cp819"
            or "ibm819" => Encoding.Latin1,
            _ => CodePageOf(letters) is > 0 and var page ? EncodingOf(page) : null,
        };
    }

    private static Encoding WithReplacement(Encoding encoding)
    {
        var copy = (Encoding)encoding.Clone();
        copy.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return copy;
    }

    private static Encoding? EncodingOf(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        );

    private static string Compact(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                letters.Append(
                    (char)(char.IsAsciiLetterUpper(character) ? character | 0x20 : character)
                );
            }
        }

        return letters.ToString();
    }

    private static int CodePageOf(string letters) =>
        letters switch
        {
            "shiftjis"
            or "sjis"
            or "csshiftjis"
            or "mskanji"
            or "ms932"
            or "shiftjis2004"
            or "shiftjisx0213" => 932,
            "gbk" or "936" or "ms936" or "gb2312" or "euccn" or "gb231280" or "chinese" => 936,
            "gb18030" or "gb180302000" => 54936,
            "hz" or "hzgb" or "hzgb2312" => 52936,
            "euckr" or "korean" or "ksc5601" or "ksx1001" or "uhc" or "ms949" => 949,
            "johab" or "ms1361" => 1361,
            "big5" or "big5tw" or "csbig5" or "ms950" or "big5hkscs" => 950,
            "eucjp" or "ujis" or "eucjis2004" or "eucjisx0213" => 51932,
            "iso2022jp" or "iso2022jp1" or "iso2022jp2" => 50220,
            "iso2022kr" => 50225,
            "koi8r" => 20866,
            "koi8u" => 21866,
            "macroman" or "macintosh" => 10000,
            "maccyrillic" => 10007,
            "macgreek" => 10006,
            "maclatin2" or "maccentraleurope" => 10029,
            "macturkish" => 10081,
            "cyrillic" => 28595,
            "arabic" => 28596,
            "greek" or "greek8" => 28597,
            "hebrew" => 28598,
            "tis620" or "thai" or "iso885911" => 874,
            _ => NumberedCodePageOf(letters),
        };

    private static int NumberedCodePageOf(string letters) =>
        NumberAfter(letters, "iso8859") is > 0 and var iso ? 28590 + iso
        : NumberAfter(letters, "latin") is > 0 and var latin ? LatinCodePageOf(latin)
        : NumberAfter(letters, "windows") is > 0 and var windows ? windows
        : NumberAfter(letters, "ibm") is > 0 and var ibm ? ibm
        : NumberAfter(letters, "cp");

    /// <summary>Latin-5 is ISO 8859-9 and so on: the numbers differ.</summary>
    private static int LatinCodePageOf(int latin) =>
        latin switch
        {
            <= 4 => 28590 + latin,
            5 => 28599,
            7 => 28603,
            9 => 28605,
            _ => 0,
        };

    private static int NumberAfter(string letters, string prefix) =>
        letters.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(
            letters.AsSpan(prefix.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
}
