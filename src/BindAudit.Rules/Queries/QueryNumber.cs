using System.Globalization;
using System.Numerics;

namespace BindAudit.Rules.Queries;

/// <summary>A number as it is written: digits, perhaps a sign, perhaps a fraction.</summary>
internal readonly record struct QueryNumber(string Digits)
{
    private const int MostSmallDigits = 17;

    /// <summary>The integer, or null where there is a fraction.</summary>
    internal BigInteger? Integer =>
        Digits.Contains('.', System.StringComparison.Ordinal)
            ? null
            : BigInteger.Parse(Digits, CultureInfo.InvariantCulture);

    /// <summary>The integer where it has at most 18 digits, and so needs no great number.</summary>
    internal bool TrySmall(out long value)
    {
        value = 0;
        var isNegative = Digits is ['-', ..];
        for (var at = isNegative || Digits is ['+', ..] ? 1 : 0; at < Digits.Length; at++)
        {
            if (!char.IsAsciiDigit(Digits[at]) || at > MostSmallDigits)
            {
                return false;
            }

            value = (value * 10) + (Digits[at] - '0');
        }

        value = isNegative ? -value : value;
        return true;
    }

    internal double Real => double.Parse(Digits, CultureInfo.InvariantCulture);
}
