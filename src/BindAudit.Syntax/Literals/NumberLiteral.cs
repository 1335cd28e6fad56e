using System;
using System.Numerics;

namespace BindAudit.Syntax.Literals;

/// <summary>The values of integer literals (Python Language Reference §2.4.5).</summary>
public static class NumberLiteral
{
    /// <summary>The value of a decimal, binary, octal (Python 2's <c>0777</c> too) or hexadecimal literal; false for floats and imaginary numbers.</summary>
    public static bool TryReadInteger(ReadOnlySpan<byte> literal, out BigInteger value) =>
        throw new NotImplementedException();
}
