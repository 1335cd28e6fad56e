using System.Globalization;
using System.Numerics;

namespace BindAudit.Rules.Queries;

/// <summary>A number as it is written: digits, perhaps a sign, perhaps a fraction.</summary>
internal readonly record struct QueryNumber(string Digits)
{
    /// <summary>The integer, or null where there is a fraction.</summary>
    internal BigInteger? Integer =>
        Digits.Contains('.', System.StringComparison.Ordinal)
            ? null
            : BigInteger.Parse(Digits, CultureInfo.InvariantCulture);

    internal double Real => double.Parse(Digits, CultureInfo.InvariantCulture);
}
