using System.Collections.Generic;
using System.Linq;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Cli.RuleTests;

/// <summary>What the comments of a fixture expect.</summary>
internal sealed class FixtureMarks
{
    private readonly TokenizedSource _source;
    private readonly List<int> _codeLines = [];

    private FixtureMarks(TokenizedSource source)
    {
        _source = source;
        foreach (var token in source.Tokens)
        {
            if (IsCode(token.Kind))
            {
                _codeLines.Add(LineOf(token.Start));
            }
        }
    }

    /// <summary>In order of place.</summary>
    public List<FixtureMark> Marks { get; } = [];

    /// <summary>In order of place.</summary>
    public List<FixtureCaret> Carets { get; } = [];

    /// <summary>In order of place.</summary>
    public List<FixtureFix> Fixes { get; } = [];

    /// <summary>Whether the comments expect nothing, so that the file is no fixture.</summary>
    public bool IsEmpty => Marks.Count == 0;

    /// <summary>All ids that are named, each once.</summary>
    public string[] Ids => [.. Marks.SelectMany(mark => mark.Ids).Distinct()];

    /// <summary>Reads the comments of <paramref name="source"/>; text in strings is none.</summary>
    public static FixtureMarks Of(TokenizedSource source)
    {
        var marks = new FixtureMarks(source);
        foreach (var token in source.Trivia)
        {
            if (token.Kind == TokenKind.Comment)
            {
                marks.Add(source.SpanOf(token));
            }
        }

        return marks;
    }

    private void Add(TextSpan span)
    {
        var text = _source.Text.StringOf(span);
        var content = text.TrimStart('#', ' ', '\t');
        var line = LineOf(span.Start);
        if (content.StartsWith('^'))
        {
            AddCaret(text, line, _source.Text.PositionOf(span.Start).Column + 1);
        }
        else if (FixtureWords.TryReadFixed(content, out var code))
        {
            Fixes.Add(new FixtureFix(LineAbove(line), line, code));
        }
        else if (FixtureWords.Read(content) is { } words)
        {
            var about = _codeLines.BinarySearch(line) >= 0 ? line : LineBelow(line);
            Marks.Add(new FixtureMark(words.Kind, words.Ids, about, line));
        }
    }

    private void AddCaret(string comment, int line, int hash)
    {
        var first = comment.IndexOf('^');
        var after = first;
        while (after < comment.Length && comment[after] == '^')
        {
            after++;
        }

        var about = LineAbove(line);
        Carets.Add(new FixtureCaret(about, line, hash + first, hash + after, hash));
        if (FixtureWords.Read(comment[after..].Trim()) is { } words)
        {
            Marks.Add(new FixtureMark(words.Kind, words.Ids, about, line));
        }
    }

    private int LineBelow(int line)
    {
        var at = _codeLines.BinarySearch(line);
        at = at < 0 ? ~at : at;
        return at < _codeLines.Count ? _codeLines[at] : line;
    }

    private int LineAbove(int line)
    {
        var at = _codeLines.FindLastIndex(code => code <= line);
        return at < 0 ? line : _codeLines[at];
    }

    private int LineOf(int offset) => _source.Text.Lines.LineOf(offset) + 1;

    private static bool IsCode(TokenKind kind) =>
        kind
            is not (
                TokenKind.Newline
                or TokenKind.Nl
                or TokenKind.Indent
                or TokenKind.Dedent
                or TokenKind.EndMarker
                or TokenKind.Comment
            );
}
