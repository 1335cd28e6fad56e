using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Results;
using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>What is wrong with the suppressions of one file.</summary>
internal sealed class CommentWarnings(SourceText text, string path, SuppressionOptions options)
{
    private readonly Dictionary<string, string> _unknown = [];

    /// <summary>Unknown ids, near misses, <c>ignore-file</c> where it does not count and, where asked for, suppressions that are not in <paramref name="used"/>.</summary>
    internal ImmutableArray<ScanWarning> Of(SourceComments comments, MarkerUse used)
    {
        var warnings = ImmutableArray.CreateBuilder<ScanWarning>();
        foreach (var comment in comments.All)
        {
            foreach (var id in comment.NearMisses)
            {
                warnings.Add(Warning(comment, $"not a suppression: write `# ignore: {id}`"));
            }

            foreach (var marker in comment.Markers)
            {
                foreach (var message in MessagesOf(comment, marker, used))
                {
                    warnings.Add(Warning(comment, message));
                }
            }
        }

        return warnings.ToImmutable();
    }

    /// <summary>The suppressions of known ids, and of none, that are not in <paramref name="used"/>, where they are looked for.</summary>
    internal ImmutableArray<UnusedSuppression> UnusedOf(SourceComments comments, MarkerUse used)
    {
        if (!options.FindUnused)
        {
            return [];
        }

        var unused = ImmutableArray.CreateBuilder<UnusedSuppression>();
        foreach (var comment in comments.All)
        {
            foreach (var marker in comment.Markers)
            {
                foreach (var id in UnusedIdsOf(comment, marker, used))
                {
                    unused.Add(new UnusedSuppression(path, comment.Line + 1, id));
                }
            }
        }

        return unused.ToImmutable();
    }

    /// <summary>How a suppression is told of that silences nothing.</summary>
    internal static string Unused(string? id) =>
        id is null ? "suppression silences nothing" : $"suppression of `{id}` silences nothing";

    private IEnumerable<string?> UnusedIdsOf(SourceComment comment, Marker marker, MarkerUse used)
    {
        var counts = marker.Kind == MarkerKind.Ignore || comment.IsInFirstBlock;
        if (!marker.IsOurs || !counts)
        {
            yield break;
        }

        // A bare `# ignore` that silences nothing is most often prose of somebody who does not know us.
        if (
            marker is { Ids.IsEmpty: true, Kind: MarkerKind.Ignore, Reason: not null }
            && IsUnused(comment, null, used)
        )
        {
            yield return null;
        }

        foreach (var id in marker.Ids)
        {
            if (options.Known.Knows(id) && IsUnused(comment, id, used))
            {
                yield return id;
            }
        }
    }

    /// <summary>Tells that a blanket <paramref name="marker"/> of another tool does not silence <paramref name="finding"/>.</summary>
    internal ScanWarning BlanketHint(SourceComment comment, Marker marker, Finding finding) =>
        Warning(
            comment,
            $"`# {marker.Word}` without an id suppresses nothing here: add `# ignore: {finding.Rule.Id}`, or pass --compat-blanket"
        );

    private IEnumerable<string> MessagesOf(SourceComment comment, Marker marker, MarkerUse used)
    {
        if (!marker.IsOurs)
        {
            yield break;
        }

        if (marker.Kind == MarkerKind.IgnoreFile && !comment.IsInFirstBlock)
        {
            yield return "`# ignore-file` counts only above the first statement";
            yield break;
        }

        if (marker.Kind == MarkerKind.IgnoreFile && marker.Ids.IsEmpty)
        {
            yield return "`# ignore-file` needs an id: `# ignore-file: ID -- reason`";
        }
        else if (options.ReportUnused && marker.Ids.IsEmpty && IsUnused(comment, null, used))
        {
            yield return Unused(null);
        }

        foreach (var id in marker.Ids)
        {
            if (!options.Known.Knows(id))
            {
                yield return UnknownId(id);
            }
            else if (options.ReportUnused && IsUnused(comment, id, used))
            {
                yield return Unused(id);
            }
        }
    }

    /// <summary>A rule that does not run cannot show that its suppression is needed.</summary>
    private bool IsUnused(SourceComment comment, string? id, MarkerUse used) =>
        !used.Contains(comment, id)
        && (!options.IsSelection || (id is not null && options.Running.RuleOf(id) is not null));

    private string UnknownId(string id)
    {
        if (!_unknown.TryGetValue(id, out var message))
        {
            message = MessageOf(id);
            _unknown.Add(id, message);
        }

        return message;
    }

    private string MessageOf(string id) =>
        options.Known.NearestTo(id) is { } nearest
            ? $"unknown id `{id}` suppresses nothing; did you mean `{nearest}`?"
            : $"unknown id `{id}` suppresses nothing";

    private ScanWarning Warning(SourceComment comment, string message)
    {
        var position = text.PositionOf(comment.Span.Start);
        return new ScanWarning(path, position.Line + 1, position.Column + 1, message);
    }
}
