using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Addresses that are computed: <c>ipaddress</c>, <c>socket.inet_ntoa</c>, <c>struct.pack</c> (Python Library Reference, "ipaddress", "socket").</summary>
internal static class Addresses
{
    private const int V4Length = 4;
    private const int V6Length = 16;

    /// <summary>The int that a name of <c>socket</c> stands for, or null.</summary>
    public static BigInteger? NumberOf(ExternalName name) =>
        name.FullName switch
        {
            "socket.INADDR_ANY" => BigInteger.Zero,
            "socket.INADDR_LOOPBACK" => 0x7F000001,
            _ => null,
        };

    /// <summary>What <c>str()</c> makes of an object of <c>ipaddress</c>; null where it is none or not known.</summary>
    public static string? TextOf(ExternalResult address) =>
        address is { Callee: ExternalName callee, Call: { } call }
        && call.Arguments.At(0).Values.Possible is [{ Value: var written }]
            ? callee.FullName switch
            {
                "ipaddress.IPv4Address" => TextOf(written, V4Length),
                "ipaddress.IPv6Address" => TextOf(written, V6Length),
                "ipaddress.ip_address" => TextOf(written, LengthFor(written)),
                _ => null,
            }
            : null;

    /// <summary>The text of packed bytes: <c>socket.inet_ntoa</c> and <c>socket.inet_ntop</c>.</summary>
    public static string? Unpacked(Value packed) =>
        packed is BytesValue { Content.Length: V4Length or V6Length } bytes
            ? AddressTexts.Of(bytes.Content.AsSpan())
            : null;

    /// <summary><c>struct.pack(format, number)</c> for one integer of four bytes.</summary>
    public static BytesValue? Packed(Value format, Value number)
    {
        var integer = number is ExternalName name
            ? NumberOf(name)
            : (number as IntegerValue)?.Content;
        if (
            format is not (StringValue or BytesValue)
            || integer is not { } content
            || content.Sign < 0
            || content > uint.MaxValue
        )
        {
            return null;
        }

        var written = format is StringValue text
            ? text.Content
            : System.Text.Encoding.Latin1.GetString([.. ((BytesValue)format).Content]);
        var bytes = new byte[V4Length];
        switch (written)
        {
            case "!I" or ">I" or "!L" or ">L" or "!i" or ">i":
                BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)content);
                break;
            case "<I" or "=I" or "I" or "<L" or "=L" or "@I":
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)content);
                break;
            default:
                return null;
        }

        return new BytesValue(ImmutableArray.Create(bytes));
    }

    private static int LengthFor(Value written) =>
        written switch
        {
            StringValue text when text.Content.Contains(':', System.StringComparison.Ordinal) =>
                V6Length,
            BytesValue bytes => bytes.Content.Length,
            IntegerValue number when number.Content > uint.MaxValue => V6Length,
            _ => V4Length,
        };

    private static string? TextOf(Value written, int length) =>
        written switch
        {
            StringValue text => TextOf(text.Content, length),
            BytesValue bytes when bytes.Content.Length == length => Unpacked(bytes),
            IntegerValue { Content.Sign: >= 0 } number
                when number.Content.GetByteCount(true) <= length => TextOf(number.Content, length),
            ExternalName name when NumberOf(name) is { } number => TextOf(number, length),
            _ => null,
        };

    private static string TextOf(BigInteger number, int length)
    {
        var bytes = new byte[length];
        var written = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        written.CopyTo(bytes, length - written.Length);
        return AddressTexts.Of(bytes);
    }

    private static string? TextOf(string written, int length) =>
        (length == V4Length ? AddressTexts.IsV4(written) : AddressTexts.IsV6(written))
            ? written
            : null;
}
