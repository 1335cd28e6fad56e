using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Sources;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Cli.RuleTests;

/// <summary>Runs the fixtures among Python files.</summary>
internal sealed class Fixtures(RuleSet known, string folder, TestTally tally)
{
    /// <summary>How many files were fixtures.</summary>
    public int Count { get; private set; }

    /// <summary>Runs those in <paramref name="paths"/>.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="isNamed">Whether a file without a mark is a mistake.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="UsageException">A file cannot be read, holds no mark though it was named, or names an unknown rule.</exception>
    public void Run(ImmutableArray<string> paths, bool isNamed, CancellationToken cancellation)
    {
        if (paths.IsEmpty)
        {
            return;
        }

        var found = SourceReader.FindAsScanned(paths, folder, cancellation);
        foreach (var failure in found.Failures)
        {
            throw new UsageException($"{failure.Path}: {failure.Message}");
        }

        foreach (var file in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            Run(file, isNamed, cancellation);
        }
    }

    private void Run(SourceFile file, bool isNamed, CancellationToken cancellation)
    {
        var text =
            file.Read(out var failure)
            ?? throw new UsageException($"{file.Path}: {failure?.Message ?? "is binary"}");
        var marks = FixtureMarks.Of(TokenizedSource.Tokenize(text));
        if (!marks.IsEmpty)
        {
            CheckIds(file.Path, marks.Marks);
            Count++;
            new FixtureRun(file, text, marks, known, folder, tally).Run(cancellation);
        }
        else if (isNamed)
        {
            throw new UsageException(
                $"{file.Path}: no comment says what is expected; write `# flagged: ID` or `# passed: ID` above a line"
            );
        }
    }

    private void CheckIds(string path, List<FixtureMark> marks)
    {
        foreach (var mark in marks)
        {
            foreach (var id in mark.Ids)
            {
                if (!known.Knows(id))
                {
                    var hint = known.NearestTo(id) is { } nearest
                        ? $"; did you mean '{nearest}'?"
                        : "; name its rules file as well";
                    throw new UsageException(
                        $"{path}:{mark.MarkLine}: no rule or group is called '{id}'{hint}"
                    );
                }
            }
        }
    }
}
