using System.Collections.Generic;
using System.Text;
using BindAudit.Rules.Model;
using BindAudit.Scanning.Results;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Asks for the edits that end findings, one by one.</summary>
internal sealed class FindingFixes(FixRequest request, EditableFiles files, ConstantUsers users)
{
    /// <summary>How many findings are fixed.</summary>
    internal int Count { get; private set; }

    /// <summary>How many would be with unsafe fixes.</summary>
    internal int UnsafeCount { get; private set; }

    /// <summary>Asks for the edits that end <paramref name="found"/>, where it has some.</summary>
    internal void Add(ReportedFinding found)
    {
        if (
            ReplacementOf(found.Finding.Rule) is not { } replacement
            || (found.Finding.Literal ?? found.Finding.Argument) is not { } place
            || HostFix.LiteralOf(found) is not { } literal
            || files.Find(place.Path) is not { } file
        )
        {
            return;
        }

        if (!file.Holds(place.Span, literal.Text))
        {
            files.Refuse(place.Path, "it changed while it was scanned");
        }
        else if (file.HasErrorAt(place.Span))
        {
            files.Refuse(place.Path, $"line {literal.StartLine} is not python");
        }
        else if (ChangesOf(file, place, literal.Text, replacement) is { } changes)
        {
            Add(found, file, place, changes);
        }
    }

    private void Add(
        ReportedFinding found,
        EditableFile file,
        SourcePlace place,
        List<TextChange> changes
    )
    {
        if (!request.IsUnsafe && !IsSafe(found, file, place, changes[0]))
        {
            UnsafeCount++;
            return;
        }

        Count++;
        changes.AddRange(SiblingsOf(found, file, place));
        changes.ForEach(file.Add);
    }

    /// <summary>The edits in <paramref name="file"/>, that of the host first; null where there are none.</summary>
    private List<TextChange>? ChangesOf(
        EditableFile file,
        SourcePlace place,
        string text,
        string replacement
    )
    {
        var literal = TokenizedSource.Tokenize(SourceText.From(text));
        if (HostSpot.Find(literal) is not { } spot)
        {
            return null;
        }

        return request.Name == FixRequest.Environment
            ? EnvironmentFix.Of(file, place.Span, spot, HostFix.HostOf(replacement, spot))
            : [ChangeOf(place.Span.Start, spot, replacement)];
    }

    private static TextChange ChangeOf(int start, HostSpot spot, string replacement) =>
        TextChange.Of(spot.Span.Shift(start), HostFix.TextOf(replacement, spot));

    /// <summary>A list of hosts is one finding: every host in it that means every interface goes with the first.</summary>
    private IEnumerable<TextChange> SiblingsOf(
        ReportedFinding found,
        EditableFile file,
        SourcePlace literal
    )
    {
        if (
            request.Name == FixRequest.Environment
            || ListAround(file, literal.Span) is not { } list
        )
        {
            yield break;
        }

        var span = list.Top.SpanOf(list.Node);
        var replacement = ReplacementOf(found.Finding.Rule) ?? "";
        var text = SourceText.From(file.Text.StringOf(span));
        foreach (var spot in HostSpot.FindAddresses(TokenizedSource.Tokenize(text)))
        {
            yield return ChangeOf(span.Start, spot, replacement);
        }
    }

    private bool IsSafe(
        ReportedFinding found,
        EditableFile file,
        SourcePlace literal,
        TextChange change
    ) =>
        !SignsOfNetwork.AreIn(file, found, change)
        && !users.IsSaidBeside(literal)
        && !IsListed(file, literal.Span, change)
        && found.Finding.Reach switch
        {
            Reach.Literal => true,
            Reach.Constant => IsWithin(found.Finding.Place, literal) || users.AreAllFound(literal),
            _ => false,
        };

    /// <summary>Whether the list of hosts around the literal names what it would become: no two servers can take one address.</summary>
    private static bool IsListed(EditableFile file, TextSpan literal, TextChange change)
    {
        if (ListAround(file, literal) is not { } list || !literal.Contains(change.Span))
        {
            return false;
        }

        var changed =
            file.Text.StringOf(TextSpan.FromBounds(literal.Start, change.Span.Start))
            + Encoding.UTF8.GetString(change.NewBytes.Span)
            + file.Text.StringOf(TextSpan.FromBounds(change.Span.End, literal.End));
        foreach (var element in list.Node.Children)
        {
            var span = list.Top.SpanOf(element);
            if (
                span != literal
                && file.Text.StringOf(span).Trim('"', '\'') == changed.Trim('"', '\'')
            )
            {
                return true;
            }
        }

        return false;
    }

    private static (TopLevelStatement Top, SyntaxNode Node)? ListAround(
        EditableFile file,
        TextSpan literal
    ) =>
        SyntaxPath.To(file.Tree, literal) is { Nodes: [.., var list, _] } path
        && list is (ListExpression or TupleExpression or SetExpression)
            ? (path.Top, list)
            : null;

    private static bool IsWithin(SourcePlace outer, SourcePlace inner) =>
        outer.Path == inner.Path && outer.Span.Contains(inner.Span);

    /// <summary>What the rule puts in the host's place; the environment's default is its loopback.</summary>
    private string? ReplacementOf(Rule rule)
    {
        var name = request.Name == FixRequest.Environment ? FixRequest.Loopback : request.Name;
        foreach (var (known, replacement) in rule.Fixes)
        {
            if (known == name)
            {
                return replacement;
            }
        }

        return null;
    }
}
