using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using Xunit;

namespace BindAudit.EndToEnd.Tests.Support;

/// <summary>The built tool as a process, or the program that BINDAUDIT_PROGRAM names.</summary>
internal static class Tool
{
    private static readonly string[] FromEnvironment = ["NO_COLOR", "FORCE_COLOR", "CI", "TERM"];
    private static readonly string[] Program = FindProgram();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Outcome Run(string folder, params string[] arguments) =>
        Run(folder, input: "", variables: [], arguments);

    public static Outcome Run(
        string folder,
        string input,
        Dictionary<string, string> variables,
        params string[] arguments
    )
    {
        using var process = Start(folder, variables, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), "the tool did not end");
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static Process Start(
        string folder,
        Dictionary<string, string> variables,
        params string[] arguments
    )
    {
        string[] command = [.. Program, .. arguments];
        if (IsInterruptIgnored())
        {
            command = ["env", "--default-signal=INT", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var name in FromEnvironment)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Whether SIGINT is ignored here, as in a shell's background job, which a child inherits: then no interrupt would reach it.</summary>
    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        if (!File.Exists(Status))
        {
            return false;
        }

        var line = Array.Find(
            File.ReadAllLines(Status),
            line => line.StartsWith(Ignored, StringComparison.Ordinal)
        );
        return line is not null
            && (
                ulong.Parse(
                    line.AsSpan(Ignored.Length).Trim(),
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                ) & 2
            ) != 0;
    }

    private static string[] FindProgram() =>
        Environment.GetEnvironmentVariable("BINDAUDIT_PROGRAM") is { Length: > 0 } program
            ? [Path.GetFullPath(program)]
            : ["dotnet", PathOfTool()];

    // artifacts/bin/BindAudit.EndToEnd.Tests/debug/ → artifacts/bin/BindAudit.Cli/debug/
    private static string PathOfTool()
    {
        var own = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(
            own.Parent!.Parent!.FullName,
            "BindAudit.Cli",
            own.Name,
            "bindaudit.dll"
        );
    }
}
