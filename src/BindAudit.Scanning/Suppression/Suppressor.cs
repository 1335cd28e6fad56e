using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Results;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Suppression;

/// <summary>Decides which findings of one file its comments silence.</summary>
internal sealed class Suppressor
{
    private readonly SourceText _text;
    private readonly Func<SyntaxTree> _tree;
    private readonly SuppressionOptions _options;
    private readonly SourceComments _comments;
    private readonly ImmutableArray<ForeignRange> _ranges;
    private readonly MarkerUse _used = new();
    private readonly CommentWarnings _warnings;
    private readonly Func<string, SyntaxTree?> _elsewhere;
    private readonly Dictionary<string, Suppressor?> _others = [];
    private ScanWarning? _hint;

    private Suppressor(
        TokenizedSource source,
        Func<SyntaxTree> tree,
        string path,
        SuppressionOptions options,
        Func<string, SyntaxTree?> elsewhere
    )
    {
        _elsewhere = elsewhere;
        _text = source.Text;
        _tree = tree;
        _options = options;
        _comments = SourceComments.Of(source, options.Known);
        _ranges = ForeignRanges.Of(source, _comments);
        _warnings = new CommentWarnings(_text, path, options);
    }

    /// <summary>Holds the comments of <paramref name="source"/> against <paramref name="findings"/>, which stand in it.</summary>
    /// <param name="source">The file's tokens.</param>
    /// <param name="tree">Gives its tree, which only findings need.</param>
    /// <param name="path">How warnings name the file.</param>
    /// <param name="findings">The findings, in order.</param>
    /// <param name="options">What counts.</param>
    /// <param name="elsewhere">The tree of another file, for literals that stand there; null where it cannot be read.</param>
    internal static SuppressionResult Apply(
        TokenizedSource source,
        Func<SyntaxTree> tree,
        string path,
        IReadOnlyList<Finding> findings,
        SuppressionOptions options,
        Func<string, SyntaxTree?> elsewhere
    )
    {
        var suppressor = new Suppressor(source, tree, path, options, elsewhere);
        var applied = ImmutableArray.CreateBuilder<AppliedSuppression?>(findings.Count);
        foreach (var finding in findings)
        {
            applied.Add(suppressor.Find(finding));
        }

        return new SuppressionResult(
            applied.MoveToImmutable(),
            suppressor._warnings.Of(suppressor._comments, suppressor._used),
            suppressor._warnings.UnusedOf(suppressor._comments, suppressor._used),
            suppressor._hint
        )
        {
            UsedElsewhere = suppressor.UsedInOthers(),
        };
    }

    private ImmutableArray<UnusedSuppression> UsedInOthers()
    {
        var used = ImmutableArray.CreateBuilder<UnusedSuppression>();
        foreach (var (path, other) in _others)
        {
            foreach (var (line, id) in other?._used.All ?? [])
            {
                used.Add(new UnusedSuppression(path, line + 1, id));
            }
        }

        return used.ToImmutable();
    }

    private AppliedSuppression? Find(Finding finding)
    {
        var here = FirstOf(MarkersFor(finding), finding);
        if (
            finding.Literal is not { } literal
            || literal.Path == finding.Place.Path
            || OtherAt(literal.Path) is not { } other
        )
        {
            return here;
        }

        var there = other.FirstOf(other.MarkersAt(literal), finding);
        return here ?? (there is null ? null : there with { Path = literal.Path });
    }

    private Suppressor? OtherAt(string path)
    {
        if (!_others.TryGetValue(path, out var other))
        {
            other = _elsewhere(path) is { } tree
                ? new Suppressor(tree.Tokens, () => tree, path, _options, _elsewhere)
                : null;
            _others.Add(path, other);
        }

        return other;
    }

    /// <summary>The first comment that silences <paramref name="finding"/>; all that do count as used.</summary>
    private AppliedSuppression? FirstOf(
        IEnumerable<(SourceComment Comment, Marker Marker)> markers,
        Finding finding
    )
    {
        AppliedSuppression? first = null;
        (SourceComment Comment, Marker Marker)? blanket = null;
        foreach (var (comment, marker) in markers)
        {
            if (Silences(comment, marker, finding))
            {
                first ??= new AppliedSuppression(comment.Line + 1, marker.Reason);
            }
            else if (marker is { Kind: MarkerKind.Foreign, Ids.IsEmpty: true })
            {
                blanket ??= (comment, marker);
            }
        }

        if (first is null && blanket is { } unheeded)
        {
            _hint ??= _warnings.BlanketHint(unheeded.Comment, unheeded.Marker, finding);
        }

        return first;
    }

    private bool Silences(SourceComment comment, Marker marker, Finding finding)
    {
        if (marker.Ids.IsEmpty)
        {
            var silences = marker.Kind switch
            {
                MarkerKind.Ignore => true,
                MarkerKind.Foreign => _options.CompatBlanket,
                MarkerKind.CytoScnPy => RuleNames.AreCytoScnPys(finding, _options.Known),
                _ => false,
            };
            return silences && _used.Add(comment, id: null);
        }

        var isNamed = false;
        foreach (var id in marker.Ids)
        {
            isNamed |= RuleNames.Name(finding, id, _options.Known) && _used.Add(comment, id);
        }

        return isNamed;
    }

    private IEnumerable<(SourceComment Comment, Marker Marker)> MarkersFor(Finding finding)
    {
        foreach (var marker in MarkersAt(finding.Place))
        {
            yield return marker;
        }

        if (finding.Literal is { } literal && literal.Path == finding.Place.Path)
        {
            foreach (var marker in MarkersAt(literal))
            {
                yield return marker;
            }
        }

        foreach (var comment in _comments.All)
        {
            foreach (var marker in comment.Markers)
            {
                if (
                    marker.Kind == MarkerKind.ForeignFile
                    || (marker.Kind == MarkerKind.IgnoreFile && comment.IsInFirstBlock)
                )
                {
                    yield return (comment, marker);
                }
            }
        }
    }

    private IEnumerable<(SourceComment Comment, Marker Marker)> MarkersAt(SourcePlace place)
    {
        var extent = StatementExtent.Of(_tree(), place.Span.Start) ?? place.Span;
        var lines = _text.Lines;
        var first = lines.LineOf(extent.Start);
        var last = extent.Length > 0 ? lines.LineOf(extent.End - 1) : first;
        foreach (var comment in _comments.Around(first, last))
        {
            foreach (var marker in comment.Markers)
            {
                if (marker.Kind is MarkerKind.Ignore or MarkerKind.Foreign or MarkerKind.CytoScnPy)
                {
                    yield return (comment, marker);
                }
            }
        }

        foreach (var range in _ranges)
        {
            if (range.Span.Start <= place.Span.Start && place.Span.End <= range.Span.End)
            {
                yield return (range.Comment, range.Marker);
            }
        }
    }
}
