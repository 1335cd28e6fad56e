using System;
using System.Collections.Generic;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>One token deleted from a source, or one of its tokens inserted elsewhere, and whether only the calls of that logical line changed.</summary>
internal sealed class TokenEdit
{
    private readonly SourceText _before;
    private readonly TextSpan _replaced;
    private readonly TextSpan _line;
    private readonly int _shift;

    private TokenEdit(
        TokenizedSource tokens,
        int at,
        TextSpan replaced,
        TokenKind kind,
        string text
    )
    {
        _before = tokens.Text;
        _replaced = replaced;
        _line = LineOf(tokens, at);
        Kind = kind;
        Inserted = text;
        After = SourceText.From(
            string.Concat(
                _before.StringOf(TextSpan.FromBounds(0, replaced.Start)),
                text,
                _before.StringOf(TextSpan.FromBounds(replaced.End, _before.Length))
            )
        );
        _shift = After.Length - _before.Length;
    }

    /// <summary>The token that was deleted or inserted.</summary>
    internal TokenKind Kind { get; }

    /// <summary>What stands in place of what was deleted.</summary>
    internal string Inserted { get; }

    /// <summary>The edited source.</summary>
    internal SourceText After { get; }

    /// <summary>First byte of the edit.</summary>
    internal int Start => _replaced.Start;

    /// <summary>Without the token at <paramref name="at"/>, which has text.</summary>
    internal static TokenEdit Delete(TokenizedSource tokens, int at)
    {
        var token = tokens.Tokens[at];
        return new TokenEdit(tokens, at, tokens.SpanOf(token), token.Kind, "");
    }

    /// <summary>With the token at <paramref name="from"/> once more before that at <paramref name="at"/>, blanks around it.</summary>
    internal static TokenEdit Insert(TokenizedSource tokens, int at, int from)
    {
        var token = tokens.Tokens[from];
        var text = $" {tokens.Text.StringOf(tokens.SpanOf(token))} ";
        var place = new TextSpan(tokens.SpanOf(tokens.Tokens[at]).Start, 0);
        return new TokenEdit(tokens, at, place, token.Kind, text);
    }

    /// <summary>The calls outside the edited line that are only in one of the two trees, by their places in the source before.</summary>
    internal List<string> Differences(SyntaxTree tree)
    {
        var expected = CallsOf(tree, shift: 0);
        var found = CallsOf(SyntaxTree.Parse(After), _shift);
        var missed = new HashSet<string>(expected);
        missed.ExceptWith(found);
        found.ExceptWith(expected);
        var differences = new List<string>();
        foreach (var call in missed)
        {
            differences.Add("missed " + call);
        }

        foreach (var call in found)
        {
            differences.Add("invented " + call);
        }

        return differences;
    }

    // Calls within the edited line may change; their ends are not comparable.
    private HashSet<string> CallsOf(SyntaxTree tree, int shift)
    {
        var calls = new HashSet<string>();
        var line = new TextSpan(_line.Start, _line.Length + shift);
        foreach (var (call, span) in new Collector<CallExpression>(tree).Found)
        {
            if (span.Start >= line.Start && span.End <= line.End)
            {
                continue;
            }

            var start = span.Start < line.End ? span.Start : span.Start - shift;
            var end = span.End < line.End ? span.End : span.End - shift;
            calls.Add($"{start}-{end} ({call.Arguments.Length}, {call.Keywords.Length})");
        }

        return calls;
    }

    private static TextSpan LineOf(TokenizedSource tokens, int at)
    {
        var items = tokens.Tokens;
        var first = at;
        while (first > 0 && items[first - 1].Kind != TokenKind.Newline)
        {
            first--;
        }

        // Without its end a line goes on in the next.
        var last = items[at].Kind == TokenKind.Newline ? Math.Min(at + 1, items.Length - 1) : at;
        while (items[last].Kind is not (TokenKind.Newline or TokenKind.EndMarker))
        {
            last++;
        }

        return TextSpan.FromBounds(items[first].Start, tokens.SpanOf(items[last]).End);
    }
}
