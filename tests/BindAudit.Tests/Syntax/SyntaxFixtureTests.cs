using System;
using System.IO;
using System.Linq;
using System.Text;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Tests.Architecture;
using BindAudit.Tests.Syntax.Grammar;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Syntax;

/// <summary>The fixtures' tokens and calls are those of CPython 3.13, as written by <c>make-syntax-expectations.py</c>.</summary>
public sealed class SyntaxFixtureTests
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "fixtures",
        "syntax"
    );

    public static TheoryData<string> Names { get; } =
    [.. Directory.GetFiles(Folder, "*.py").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tokens_are_those_of_tokenize(string name) =>
        Assert.Equal(Expected(name, "tokens"), TokensOf(TokenizedSource.Tokenize(Read(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Calls_are_those_of_ast(string name) =>
        Assert.Equal(Expected(name, "calls"), CallsOf(SyntaxTree.Parse(Read(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void They_hold_no_error(string name) =>
        Assert.Empty(SyntaxTree.Parse(Read(name)).Errors);

    /// <summary>The source of the fixture <paramref name="name"/>.</summary>
    internal static SourceText Read(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".py"));
        return new SourceText(bytes, bytes.Length);
    }

    private static string Expected(string name, string kind)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{name}.{kind}"));
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    private static string TokensOf(TokenizedSource tokens)
    {
        var lines = new StringBuilder();
        foreach (var token in tokens.InTokenizeOrder())
        {
            var kind = TokenNames.Of(token.Kind);
            if (kind is "NEWLINE" or "NL" or "INDENT" or "DEDENT" or "ENDMARKER")
            {
                lines.Append($"{token.Start.Line + 1} {kind}\n");
            }
            else if (kind != "FSTRING_MIDDLE")
            {
                lines.Append($"{Place(token.Start)}-{Place(token.End)} {kind} ");
                lines.Append(Escape(tokens.Text.StringOf(token.Span))).Append('\n');
            }
        }

        return lines.ToString();
    }

    private static string CallsOf(SyntaxTree tree)
    {
        var lines = new StringBuilder();
        var calls = new Collector<CallExpression>(tree).Found;
        foreach (
            var (call, span) in calls
                .OrderBy(found => found.Absolute.Start)
                .ThenByDescending(found => found.Absolute.End)
        )
        {
            var (start, end) = (tree.Text.PositionOf(span.Start), tree.Text.PositionOf(span.End));
            lines.Append($"{Place(start)}-{Place(end)} {call.Arguments.Length}");
            foreach (var keyword in call.Keywords)
            {
                var name = keyword.Name?.Shift(span.Start - call.Span.Start);
                lines.Append(' ').Append(name is { } at ? tree.Text.StringOf(at) : "**");
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }

    private static string Place(LinePosition position) => $"{position.Line + 1}:{position.Column}";

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal);
}
