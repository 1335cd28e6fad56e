using System;
using System.Security.Cryptography;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Places;
using BindAudit.Semantics.Values;
using Xunit;

namespace BindAudit.Tests.Scanning.Places;

public sealed class FingerprintTests
{
    private static readonly Finding Finding = new()
    {
        Rule = new Rule
        {
            Id = "R-1",
            Title = "t",
            Severity = Severity.Medium,
            Message = "m",
            Query = "",
        },
        Severity = Severity.Medium,
        Confidence = Confidence.High,
        Reach = Reach.Literal,
        Message = "m",
        Place = new SourcePlace("pkg/a.py", new(10, 5)),
        Callee = "flask.Flask.run",
        Caller = "pkg.a.main",
        NormalizedArguments = "host='0.0.0.0'",
    };

    [Fact]
    public void It_is_the_hash_of_what_does_not_move()
    {
        var text = "R-1\0pkg/a.py\0pkg.a.main\0flask.Flask.run\0host='0.0.0.0'\u00000"u8;
        var expected = Convert.ToHexString(SHA256.HashData(text))[..32];
        Assert.Equal(expected, new Fingerprints().Next(Finding).Fingerprint, ignoreCase: true);
    }

    [Fact]
    public void Lines_and_messages_do_not_count() =>
        Assert.Equal(
            new Fingerprints().Next(Finding).Fingerprint,
            new Fingerprints()
                .Next(
                    Finding with
                    {
                        Place = new SourcePlace("pkg/a.py", new(99, 7)),
                        Message = "other",
                        Severity = Severity.High,
                    }
                )
                .Fingerprint
        );

    [Fact]
    public void Equals_are_numbered()
    {
        var fingerprints = new Fingerprints();
        Assert.NotEqual(
            fingerprints.Next(Finding).Fingerprint,
            fingerprints.Next(Finding).Fingerprint
        );
    }

    [Fact]
    public void Others_are_not_counted()
    {
        var fingerprints = new Fingerprints();
        _ = fingerprints.Next(Finding with { Callee = "other" });
        Assert.Equal(
            new Fingerprints().Next(Finding).Fingerprint,
            fingerprints.Next(Finding).Fingerprint
        );
    }

    [Fact]
    public void It_is_32_hexadecimal_digits() =>
        Assert.Matches("^[0-9a-f]{32}$", new Fingerprints().Next(Finding).Fingerprint);
}
