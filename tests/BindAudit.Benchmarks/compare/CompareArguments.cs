using System;
using System.Collections.Generic;
using System.Globalization;

namespace BindAudit.Benchmarks.Compare;

/// <summary>What a measurement is told: <c>FOLDER [--tool PATH]… [--runs N] [--times 1,2,4,8] [-- MORE…]</c>.</summary>
internal sealed class CompareArguments
{
    private readonly List<string> _tools = [];

    /// <summary>Reads <paramref name="words"/>.</summary>
    /// <exception cref="ArgumentException">A word is not known.</exception>
    internal CompareArguments(ReadOnlySpan<string> words)
    {
        while (!words.IsEmpty)
        {
            var used = 2;
            switch (words)
            {
                case ["--tool", var tool, ..]:
                    _tools.Add(tool);
                    break;
                case ["--runs", var runs, ..]:
                    Runs = NumberOf(runs);
                    break;
                case ["--times", var times, ..]:
                    Times = Array.ConvertAll(times.Split(','), NumberOf);
                    break;
                case ["--", .. var more]:
                    More = more.ToArray();
                    used = words.Length;
                    break;
                case [var folder, ..] when folder is [not '-', ..]:
                    Folder = folder;
                    used = 1;
                    break;
                default:
                    throw new ArgumentException(
                        $"{words[0]} is not known here, or says too little"
                    );
            }

            words = words[used..];
        }
    }

    /// <summary>What is scanned.</summary>
    internal string Folder { get; } = ".";

    /// <summary>Paths of BindAudit.</summary>
    internal IReadOnlyList<string> Tools => _tools.Count > 0 ? _tools : ["bindaudit"];

    /// <summary>Runs of each command, a first one apart.</summary>
    internal int Runs { get; } = 7;

    /// <summary>How often the corpus is taken.</summary>
    internal int[] Times { get; } = [1, 2, 4, 8];

    /// <summary>Further options of <c>bindaudit scan</c>.</summary>
    internal string[] More { get; } = [];

    private static int NumberOf(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
