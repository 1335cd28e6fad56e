using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace BindAudit.Tests.Cli;

/// <summary>Runs a page of documentation: writes the files that it shows, runs its commands, and puts what they print in its place.</summary>
internal sealed partial class DocumentedSession : IDisposable
{
    private readonly CommandRun _run = new();
    private readonly StringBuilder _page = new();

    /// <summary>The page with what its commands print now.</summary>
    public string Replay(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            Keep(lines[at]);
            if (lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", at + 1);
                Block(lines[at][3..], lines[(at + 1)..end]);
                Keep("```");
                at = end;
            }
        }

        return _page.ToString()[..^1];
    }

    public void Dispose() => _run.Dispose();

    private void Block(string language, string[] lines)
    {
        if (language == "console")
        {
            foreach (
                var line in lines.Where(line => line.StartsWith("$ ", StringComparison.Ordinal))
            )
            {
                Keep(line);
                Execute(Words(line[2..]));
            }

            return;
        }

        foreach (var line in lines)
        {
            Keep(line);
        }

        if (FileName().Match(lines[0]) is { Success: true } name)
        {
            _run.With(name.Groups[1].Value, string.Join('\n', lines.Skip(1)) + "\n");
        }
        else
        {
            throw new InvalidOperationException($"a block of {language} has no name: {lines[0]}");
        }
    }

    private void Execute(string[] words)
    {
        var (_, output, error) = _run.Run(words[1..]);
        foreach (var line in (output + error).Split('\n', StringSplitOptions.None)[..^1])
        {
            Keep(Elapsed().Replace(line, "0.10 s"));
        }
    }

    private void Keep(string line) => _page.Append(line).Append('\n');

    // As a shell: blanks part words, quotes keep them together.
    private static string[] Words(string line) =>
        [
            .. Word()
                .Matches(line)
                .Select(word => word.Value.Replace("'", "", StringComparison.Ordinal)),
        ];

    [GeneratedRegex(@"(?:'[^']*'|[^\s'])+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b[0-9]+\.[0-9]{2} s\b")]
    private static partial Regex Elapsed();

    [GeneratedRegex(@"^# (\S+\.(?:py|yaml|toml))$")]
    private static partial Regex FileName();
}
