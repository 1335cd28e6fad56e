using System;
using System.Security.Cryptography;
using BindAudit.Scanning.Results;
using Xunit;

namespace BindAudit.Tests.Scanning.Results;

public sealed class Sha256Tests
{
    [Fact]
    public void It_gives_the_standards_example() =>
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            Sha256.Of("abc"u8)
        );

    [Fact]
    public void It_is_the_systems_for_texts_of_every_length_around_three_blocks()
    {
        for (var length = 0; length < 200; length++)
        {
            var text = new byte[length];
            for (var at = 0; at < length; at++)
            {
                text[at] = (byte)((at * 31) + length);
            }

            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(text)), Sha256.Of(text));
        }
    }
}
