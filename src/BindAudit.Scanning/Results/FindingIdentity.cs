using System;
using System.Security.Cryptography;
using System.Text;

namespace BindAudit.Scanning.Results;

/// <summary>What tells a finding from others while lines move: SHA-256 of its key, computed when it is asked for.</summary>
/// <remarks>A report for readers does not ask, and the first hash of a process costs 8 ms: the system's library is loaded for it.</remarks>
/// <param name="key">Rule, path, caller, callee, normalised arguments and the number among equals.</param>
public sealed class FindingIdentity(string key)
{
    private const int Digits = 32;

    /// <summary>32 hexadecimal digits.</summary>
    public string Fingerprint =>
        field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Digits];
}
