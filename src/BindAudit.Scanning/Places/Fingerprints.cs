using System.Collections.Generic;
using System.Globalization;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Results;

namespace BindAudit.Scanning.Places;

/// <summary>Names findings so that they keep their name while lines move: SHA-256 of rule, path, caller, callee, normalised arguments and the number among equals.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _occurrences = [];

    /// <summary>The next finding's identity. Ask for all findings of a file, in order of place, silenced ones too.</summary>
    internal FindingIdentity Next(Finding finding)
    {
        var key = TextOf(finding, finding.Place.Path);
        _occurrences.TryGetValue(key, out var occurrence);
        _occurrences[key] = occurrence + 1;
        var number = occurrence.ToString(CultureInfo.InvariantCulture);
        return new FindingIdentity($"{key}\0{number}");
    }

    /// <summary>What findings that are alike have in common, their number aside: 32 hexadecimal digits.</summary>
    /// <param name="finding">One of them.</param>
    /// <param name="path">Its path as it is to be named.</param>
    internal static string KeyOf(Finding finding, string path) =>
        new FindingIdentity(TextOf(finding, path)).Fingerprint;

    private static string TextOf(Finding finding, string path) =>
        $"{finding.Rule.Id}\0{path}\0{finding.Caller}\0"
        + $"{finding.Callee}\0{finding.NormalizedArguments}";
}
