using System;
using System.Linq;
using System.Text;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Syntax.Tokens;

/// <summary>Whatever was edited, in whatever order, the tokens are those of a fresh run.</summary>
public sealed class IncrementalPropertyTests
{
    private static readonly string[] Lines =
    [
        "def f(a, b):\n",
        "    return a\n",
        "        pass\n",
        "\tx = 1\r\n",
        "x = [\n",
        "    (1, 'a'),\r\n",
        "]\n",
        "\"\"\"text\n",
        "text\"\"\"\n",
        "f\"\"\"{\n",
        "}\"\"\"\n",
        "f\"{x}\"\n",
        "  # é\n",
        "\n",
        "x = \\\n",
        "class A: pass\r",
        "''' a\n",
        "else:\n",
        "from a import (b,\n",
        "c)\n",
    ];

    private static readonly string[] Pieces =
    [
        .. TokenPieces.All,
        .. Lines,
        "f\"{",
        "}\"",
        "}'''",
        "\r",
        "",
        "",
    ];

    [Fact]
    public void Each_line_a_chunk() => CheckAll(chunkSize: 1, lines: 40, edits: 12, tests: 2500);

    [Fact]
    public void Some_lines_a_chunk() => CheckAll(chunkSize: 40, lines: 60, edits: 12, tests: 1000);

    [Fact]
    public void Real_chunks_of_a_long_source() =>
        CheckAll(chunkSize: 512, lines: 1200, edits: 6, tests: 60);

    private static void CheckAll(int chunkSize, int lines, int edits, int tests)
    {
        var text =
            from length in Gen.Choose(0, lines)
            from some in Gen.ArrayOf(Gen.Elements(Lines), length)
            select string.Concat(some);
        var edit =
            from place in Gen.Choose(0, 1000)
            from isFar in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
            from removed in Gen.Choose(0, isFar ? 5000 : 6)
            from pieces in Gen.ArrayOf(Gen.Elements(Pieces)).Resize(3)
            select new Edit(place, removed, string.Concat(pieces));
        var all =
            from first in text
            from count in Gen.Choose(1, edits)
            from rest in Gen.ArrayOf(edit, count)
            select (first, rest);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20260101UL, 1UL),
            Prop.ForAll(all.ToArbitrary(), given => Follow(given.first, given.rest, chunkSize))
        );
    }

    private static void Follow(string text, Edit[] edits, int chunkSize)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var tokens = TokenizedSource.Tokenize(new SourceText(bytes, bytes.Length));
        foreach (var edit in edits)
        {
            var change = edit.In(bytes.Length);
            bytes =
            [
                .. bytes.AsSpan(0, change.Span.Start),
                .. change.NewBytes.Span,
                .. bytes.AsSpan(change.Span.End),
            ];
            tokens = tokens.WithChange(change, chunkSize);
            SameTokens.Check(bytes, tokens);
        }
    }

    /// <summary>An edit that can be made in a text of any length.</summary>
    /// <param name="Place">Where, in thousandths of the text.</param>
    /// <param name="Removed">How many bytes go, if there are as many.</param>
    /// <param name="Added">What comes.</param>
    private sealed record Edit(int Place, int Removed, string Added)
    {
        public TextChange In(int length)
        {
            var start = (int)((long)length * Place / 1000);
            return TextChange.Of(new TextSpan(start, Math.Min(Removed, length - start)), Added);
        }
    }
}
