using System;
using System.Buffers.Binary;
using System.Numerics;

namespace BindAudit.Scanning.Results;

/// <summary>SHA-256 (FIPS 180-4) of short texts, to name things and not to keep secrets.</summary>
/// <remarks>PERF: the runtime's own loads the system's cryptography for the first hash of a process: 8 ms of a start.</remarks>
internal static class Sha256
{
    private const int BlockLength = 64;
    private const int LengthLength = 8;

    private static ReadOnlySpan<uint> Constants =>
        [
            0x428a2f98,
            0x71374491,
            0xb5c0fbcf,
            0xe9b5dba5,
            0x3956c25b,
            0x59f111f1,
            0x923f82a4,
            0xab1c5ed5,
            0xd807aa98,
            0x12835b01,
            0x243185be,
            0x550c7dc3,
            0x72be5d74,
            0x80deb1fe,
            0x9bdc06a7,
            0xc19bf174,
            0xe49b69c1,
            0xefbe4786,
            0x0fc19dc6,
            0x240ca1cc,
            0x2de92c6f,
            0x4a7484aa,
            0x5cb0a9dc,
            0x76f988da,
            0x983e5152,
            0xa831c66d,
            0xb00327c8,
            0xbf597fc7,
            0xc6e00bf3,
            0xd5a79147,
            0x06ca6351,
            0x14292967,
            0x27b70a85,
            0x2e1b2138,
            0x4d2c6dfc,
            0x53380d13,
            0x650a7354,
            0x766a0abb,
            0x81c2c92e,
            0x92722c85,
            0xa2bfe8a1,
            0xa81a664b,
            0xc24b8b70,
            0xc76c51a3,
            0xd192e819,
            0xd6990624,
            0xf40e3585,
            0x106aa070,
            0x19a4c116,
            0x1e376c08,
            0x2748774c,
            0x34b0bcb5,
            0x391c0cb3,
            0x4ed8aa4a,
            0x5b9cca4f,
            0x682e6ff3,
            0x748f82ee,
            0x78a5636f,
            0x84c87814,
            0x8cc70208,
            0x90befffa,
            0xa4506ceb,
            0xbef9a3f7,
            0xc67178f2,
        ];

    /// <summary>The hash of <paramref name="text"/> as 64 hexadecimal digits in lower case. O(length).</summary>
    internal static string Of(ReadOnlySpan<byte> text)
    {
        uint[] state =
        [
            0x6a09e667,
            0xbb67ae85,
            0x3c6ef372,
            0xa54ff53a,
            0x510e527f,
            0x9b05688c,
            0x1f83d9ab,
            0x5be0cd19,
        ];
        var padded = Padded(text);
        for (var at = 0; at < padded.Length; at += BlockLength)
        {
            Add(state, padded.AsSpan(at, BlockLength));
        }

        return HexadecimalOf(state);
    }

    /// <summary>The text, a one bit, zeros, and the text's length in bits at the end of a block.</summary>
    private static byte[] Padded(ReadOnlySpan<byte> text)
    {
        var blocks = (text.Length + LengthLength) / BlockLength + 1;
        var padded = new byte[blocks * BlockLength];
        text.CopyTo(padded);
        padded[text.Length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(
            padded.AsSpan(padded.Length - LengthLength),
            text.Length * 8L
        );
        return padded;
    }

    private static void Add(uint[] state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[BlockLength];
        for (var at = 0; at < 16; at++)
        {
            words[at] = BinaryPrimitives.ReadUInt32BigEndian(block[(at * sizeof(uint))..]);
        }

        for (var at = 16; at < words.Length; at++)
        {
            words[at] =
                words[at - 16] + Early(words[at - 15]) + words[at - 7] + Late(words[at - 2]);
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var at = 0; at < words.Length; at++)
        {
            var first = h + Lower(e) + ((e & f) ^ (~e & g)) + Constants[at] + words[at];
            var second = Upper(a) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static uint Early(uint word) =>
        BitOperations.RotateRight(word, 7) ^ BitOperations.RotateRight(word, 18) ^ (word >> 3);

    private static uint Late(uint word) =>
        BitOperations.RotateRight(word, 17) ^ BitOperations.RotateRight(word, 19) ^ (word >> 10);

    private static uint Lower(uint word) =>
        BitOperations.RotateRight(word, 6)
        ^ BitOperations.RotateRight(word, 11)
        ^ BitOperations.RotateRight(word, 25);

    private static uint Upper(uint word) =>
        BitOperations.RotateRight(word, 2)
        ^ BitOperations.RotateRight(word, 13)
        ^ BitOperations.RotateRight(word, 22);

    private static string HexadecimalOf(uint[] state)
    {
        var digits = new char[state.Length * 8];
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = (state[at / 8] >> (28 - (at % 8 * 4))) & 0xF;
            digits[at] = "0123456789abcdef"[(int)digit];
        }

        return new string(digits);
    }
}
