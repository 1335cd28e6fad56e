using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Places;

/// <summary>Names findings so that they keep their name while lines move: SHA-256 of rule, path, caller, callee, normalised arguments and the number among equals.</summary>
internal sealed class Fingerprints
{
    private const int Digits = 32;

    private readonly Dictionary<string, int> _occurrences = [];

    /// <summary>The next finding's fingerprint: 32 hexadecimal digits. Ask for all findings of a file, in order of place, silenced ones too.</summary>
    internal string Next(Finding finding)
    {
        var key = KeyOf(finding);
        var occurrence = _occurrences.GetValueOrDefault(key);
        _occurrences[key] = occurrence + 1;
        var number = occurrence.ToString(CultureInfo.InvariantCulture);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\0{number}"));
        return Convert.ToHexStringLower(hash)[..Digits];
    }

    private static string KeyOf(Finding finding) =>
        string.Join(
            '\0',
            finding.Rule.Id,
            finding.Place.Path,
            finding.Caller,
            finding.Callee,
            finding.NormalizedArguments
        );
}
