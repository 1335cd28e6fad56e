using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace BindAudit.Benchmarks.Compare;

/// <summary>The programs that BindAudit is compared with, as their users call them.</summary>
internal static class Programs
{
    private const string AstPattern = "$A.run($$$, host=\"0.0.0.0\", $$$)";

    private const string SemgrepRules = """
        rules:
          - id: bound
            languages: [python]
            severity: WARNING
            message: bound to all interfaces
            pattern: $APP.run(..., host="0.0.0.0", ...)

        """;

    private static readonly Candidate[] Known =
    [
        Command("rg", "-l", "-j2", "-tpy", "-F", "-e", "0.0.0.0", "-e", "::", "."),
        Command("ruff", "check", "-q", "--isolated", "--no-cache", "--select", "S104", "."),
        Command("ast-grep", "run", "--lang", "python", "--pattern", AstPattern, "."),
        Command("semgrep", "scan", "-q", "--metrics", "off", "--config", "{rules}", "."),
        Command("bandit", "-q", "-r", "-t", "B104", "."),
        Command("bandit", "-q", "-r", "."),
    ];

    /// <summary>Those that are installed; the names of the others go to <paramref name="missing"/>.</summary>
    /// <param name="missing">Programs that are not on the path.</param>
    /// <param name="scratch">A folder for what they read.</param>
    internal static List<Candidate> Installed(List<string> missing, string scratch)
    {
        var found = new List<Candidate>();
        foreach (var candidate in Known)
        {
            if (PathOf(candidate.Program) is { } path)
            {
                found.Add(
                    candidate with
                    {
                        Program = path,
                        Arguments = [.. candidate.Arguments.Select(Fill)],
                    }
                );
            }
            else if (!missing.Contains(candidate.Program))
            {
                missing.Add(candidate.Program);
            }
        }

        return found;

        string Fill(string argument)
        {
            if (argument != "{rules}")
            {
                return argument;
            }

            var path = Path.Combine(scratch, "semgrep.yaml");
            File.WriteAllText(path, SemgrepRules);
            return path;
        }
    }

    /// <summary><c>bindaudit</c> with <paramref name="arguments"/>: an assembly by <c>dotnet</c>, any other file by itself.</summary>
    /// <param name="tool">A path, a name on the path, or either with <c>NAME=</c> before it for the table.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="FileNotFoundException">There is no such program.</exception>
    internal static Candidate BindAudit(string tool, params string[] arguments)
    {
        var equals = tool.IndexOf('=', StringComparison.Ordinal);
        var (name, file) =
            equals < 0 ? ("bindaudit", tool) : (tool[..equals], tool[(equals + 1)..]);
        var path = File.Exists(file) ? Path.GetFullPath(file) : PathOf(file);
        var shown = $"`{name} {string.Join(' ', arguments)}`";
        return path switch
        {
            null => throw new FileNotFoundException(
                $"no program {file}: name one with --tool PATH"
            ),
            _ when path.EndsWith(".dll", StringComparison.Ordinal) => new Candidate(
                shown,
                "dotnet",
                [path, .. arguments]
            ),
            _ => new Candidate(shown, path, [.. arguments]),
        };
    }

    private static Candidate Command(string program, params string[] arguments) =>
        new($"`{program} {string.Join(' ', arguments)}`", program, [.. arguments]);

    private static string? PathOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder =>
                new[] { program, program + ".exe" }.Select(name => Path.Combine(folder, name))
            )
            .FirstOrDefault(File.Exists);
}
