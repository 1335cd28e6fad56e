using System;
using System.Collections.Generic;
using System.Linq;

namespace BindAudit.Rules.Loading;

/// <summary>Collects what is wrong in one file that people write: rules or configuration.</summary>
/// <param name="file">How messages name it.</param>
/// <param name="source">Its text.</param>
public sealed class ErrorList(string file, string source)
{
    private readonly List<PlacedError> _errors = [];

    /// <summary>Where lines begin; read when something is wrong.</summary>
    private int[]? _lines;

    /// <summary>The file's text, into which all places are zero-based UTF-16 indexes.</summary>
    internal string Source { get; } = source;

    /// <summary>In order of place.</summary>
    public IEnumerable<RuleError> InOrder =>
        _errors.OrderBy(static entry => entry.Index).Select(static entry => entry.Error);

    /// <summary>Adds all to <paramref name="target"/>, in order of place.</summary>
    internal void AddTo(List<RuleError> target)
    {
        if (_errors.Count > 0)
        {
            target.AddRange(InOrder);
        }
    }

    /// <summary>Adds an error at a zero-based UTF-16 index of the text.</summary>
    public void Report(int index, string message) => Add(index, message, isWarning: false);

    /// <summary>As <see cref="Report"/>, unless just that was reported already.</summary>
    internal void ReportOnce(int index, string message)
    {
        if (!_errors.Exists(entry => entry.Index == index && entry.Error.Message == message))
        {
            Report(index, message);
        }
    }

    /// <summary>Whether anything is worse than a warning.</summary>
    public bool HasErrors => _errors.Exists(entry => !entry.Error.IsWarning);

    internal void Warn(int index, string message) => Add(index, message, isWarning: true);

    /// <summary><c>rules.yaml:12</c>, for messages that name another place.</summary>
    public string PlaceOf(int index) => $"{file}:{LineOf(index)}";

    /// <summary>The text of the line that holds <paramref name="index"/>.</summary>
    internal string LineAt(int index)
    {
        var start = StartOfLine(index);
        var end = Source.AsSpan(start).IndexOfAny('\n', '\r');
        return end < 0 ? Source[start..] : Source.Substring(start, end);
    }

    private void Add(int index, string message, bool isWarning)
    {
        index = Math.Clamp(index, 0, Source.Length);
        var column = 1;
        foreach (var _ in Source.AsSpan()[StartOfLine(index)..index].EnumerateRunes())
        {
            column++;
        }

        var error = new RuleError(file, LineOf(index), column, message, LineAt(index), isWarning);
        _errors.Add(new PlacedError(index, error));
    }

    private int StartOfLine(int index) =>
        Source.AsSpan(0, Math.Min(index, Source.Length)).LastIndexOfAny('\n', '\r') + 1;

    private int LineOf(int index)
    {
        var found = Array.BinarySearch(_lines ??= LinesOf(Source), index);
        return found >= 0 ? found + 1 : ~found;
    }

    private static int[] LinesOf(string source)
    {
        var lines = new List<int> { 0 };
        for (var at = 0; at < source.Length; at++)
        {
            if (
                source[at] == '\n'
                || (source[at] == '\r' && (at + 1 == source.Length || source[at + 1] != '\n'))
            )
            {
                lines.Add(at + 1);
            }
        }

        return [.. lines];
    }

    private sealed record PlacedError(int Index, RuleError Error);
}
