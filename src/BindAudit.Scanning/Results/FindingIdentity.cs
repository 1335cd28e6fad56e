using System;
using System.Security.Cryptography;
using System.Text;

namespace BindAudit.Scanning.Results;

/// <summary>What tells a finding from others while lines move: SHA-256 of its key, computed when it is asked for.</summary>
/// <remarks>A report for readers does not ask, and the first hash of a process costs 8 ms: the system's library is loaded for it.</remarks>
public sealed class FindingIdentity
{
    private const int Digits = 32;
    private readonly string _key;
    private string? _fingerprint;

    /// <summary>The identity of what has that <paramref name="key"/>.</summary>
    /// <param name="key">Rule, path, caller, callee, normalised arguments and the number among equals.</param>
    public FindingIdentity(string key) => _key = key;

    /// <summary>32 hexadecimal digits.</summary>
    public string Fingerprint
    {
        get =>
            _fingerprint ??= Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes(_key))
            )[..Digits];
        init => _fingerprint = value;
    }
}
