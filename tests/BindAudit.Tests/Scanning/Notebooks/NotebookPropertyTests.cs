using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using BindAudit.Scanning.Sources;
using BindAudit.Text;
using Xunit;

#pragma warning disable CA5394 // Not for secrets: the same numbers in each run are what is wanted.

namespace BindAudit.Tests.Scanning.Notebooks;

public sealed class NotebookPropertyTests
{
    private const int Seed = 7;
    private const int Rounds = 400;

    private static readonly string[] Pieces =
    [
        "app.run(host=\"0.0.0.0\")",
        "x = !ls",
        "%time f()",
        "%%bash",
        "?help",
        "text = '''",
        "é🐍",
        "\t",
        "\\",
        "\n",
        "\n",
        "\r\n",
        "(",
        ")",
        "# ignore",
        "\"",
        " ",
    ];

    [Fact]
    public void Every_byte_of_the_code_stands_where_the_file_is_said_to_hold_it()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var json = Json(random);
            if (Read(json).Notebook is not { } notebook)
            {
                continue;
            }

            for (var at = 0; at < notebook.Code.Length; at++)
            {
                if (
                    notebook.WithinCell(new TextSpan(at, 1)).Length == 1
                    && IsAscii(notebook.Shown, at)
                )
                {
                    var raw = notebook.File.StringOf(notebook.FileSpanOf(new TextSpan(at, 1)));
                    Assert.Equal(
                        notebook.Shown.StringOf(new TextSpan(at, 1)),
                        JsonSerializer.Deserialize<string>($"\"{raw}\"")
                    );
                }
            }
        }
    }

    [Fact]
    public void Code_and_what_is_shown_have_the_same_lines()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            if (Read(Json(random)).Notebook is { } notebook)
            {
                Assert.Equal(StartsOf(notebook.Shown), StartsOf(notebook.Code));
            }
        }
    }

    [Fact]
    public void No_bytes_are_too_odd_to_be_read()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var json = new StringBuilder(Json(random));
            for (var edit = random.Next(1, 6); edit > 0; edit--)
            {
                var at = random.Next(json.Length);
                _ =
                    random.Next(2) == 0
                        ? json.Remove(at, 1)
                        : json.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            var source = Read(json.ToString());
            Assert.True(
                source.Text is not null
                    || source.Error is not null
                    || source.OtherLanguage is not null
            );
        }
    }

    private static bool IsAscii(SourceText text, int at) => text.Bytes[at] < 0x80;

    private static IEnumerable<int> StartsOf(SourceText text) =>
        Enumerable.Range(0, text.Lines.Count).Select(text.Lines.StartOf);

    private static PythonSource Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return PythonSource.Read("a.ipynb", bytes, bytes.Length);
    }

    private static string Json(Random random)
    {
        var cells = new List<string>();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var strings = new List<string>();
            for (var parts = random.Next(0, 8); parts > 0; parts--)
            {
                strings.Add(JsonSerializer.Serialize(Pieces[random.Next(Pieces.Length)]));
            }

            cells.Add(
                $"{{\"cell_type\": \"code\", \"source\": [{string.Join(",\n  ", strings)}]}}"
            );
        }

        return $"{{\"cells\": [{string.Join(", ", cells)}]}}";
    }
}
