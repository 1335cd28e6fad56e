using System;
using BindAudit.Scanning.Configuration;

namespace BindAudit.Cli.Configuring;

/// <summary><c>required-version</c>: <c>0.1.0</c>, or conditions such as <c>&gt;=0.1,&lt;1</c>.</summary>
internal static class RequiredVersion
{
    private static readonly string[] Operators = [">=", "<=", "==", "!=", ">", "<"];

    /// <summary>Ends the run where <paramref name="file"/> asks for another version than <paramref name="version"/>; what is no condition is reported in the file's errors.</summary>
    /// <exception cref="UsageException">It does.</exception>
    public static void Check(ConfigurationFile file, string version)
    {
        if (file.RequiredVersion is not { } required)
        {
            return;
        }

        foreach (var part in required.Text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!TryRead(part, out var comparison, out var wanted))
            {
                file.Errors.Report(
                    required.Index,
                    $"required-version: '{part}' is not accepted; expected such as 0.1.0 or >=0.1,<1"
                );
            }
            else if (!Holds(comparison, Version.Parse(version).CompareTo(wanted)))
            {
                throw new UsageException(
                    $"{file.Errors.PlaceOf(required.Index)}: bindaudit {required.Text} is required, this is {version}"
                );
            }
        }
    }

    private static bool TryRead(string part, out string comparison, out Version wanted)
    {
        comparison = Array.Find(Operators, part.StartsWith) ?? "==";
        var number = part.StartsWith(comparison, StringComparison.Ordinal)
            ? part[comparison.Length..].Trim()
            : part;
        while (number.Split('.').Length < 3)
        {
            number += ".0";
        }

        var isVersion = Version.TryParse(number, out var parsed);
        wanted = parsed ?? new Version(0, 0, 0);
        return isVersion;
    }

    private static bool Holds(string comparison, int order) =>
        comparison switch
        {
            ">=" => order >= 0,
            "<=" => order <= 0,
            ">" => order > 0,
            "<" => order < 0,
            "!=" => order != 0,
            _ => order == 0,
        };
}
