using System;
using System.Collections.Generic;
using System.Linq;

namespace BindAudit.Benchmarks.Compare;

/// <summary>The runs of one command, the first of which only warms the caches up.</summary>
internal sealed class Series(Candidate candidate, string folder, int runs)
{
    /// <summary>How long all runs of one command may take: of a slow one there are fewer, one at least.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<Measurement> _done = [];
    private TimeSpan _spent;
    private bool _isWarm;

    internal string Name => candidate.Name;

    internal int Count => _done.Count;

    internal int ExitCode => _done[^1].ExitCode;

    internal TimeSpan Wall => Median(run => run.Wall);

    internal TimeSpan Processor => Median(run => run.Processor);

    /// <summary>Mebibytes, by one more run; null where it is not known.</summary>
    internal double? Peak { get; private set; }

    internal bool IsComplete => _done.Count >= runs || (_done.Count > 0 && _spent >= Patience);

    /// <summary>Runs the command once more.</summary>
    internal void Advance()
    {
        var run = Child.Once(candidate, folder);
        _spent += run.Wall;
        if (_isWarm || run.Wall >= Patience)
        {
            _done.Add(run);
        }

        _isWarm = true;
    }

    internal void MeasurePeak() => Peak = PeakMemory.Of(candidate, folder);

    /// <summary>Runs all commands in turn, so that what else the machine does hits them alike.</summary>
    internal static void RunAll(IReadOnlyList<Series> all)
    {
        while (all.Any(series => !series.IsComplete))
        {
            foreach (var series in all)
            {
                if (!series.IsComplete)
                {
                    series.Advance();
                }
            }
        }

        foreach (var series in all)
        {
            series.MeasurePeak();
        }
    }

    private TimeSpan Median(Func<Measurement, TimeSpan> value)
    {
        var values = _done.Select(value).Order().ToArray();
        return (values[values.Length / 2] + values[(values.Length - 1) / 2]) / 2;
    }
}
