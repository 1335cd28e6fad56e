using System;
using System.Collections.Generic;
using System.Globalization;

namespace BindAudit.Tests.Semantics.Forms;

/// <summary>Reads a page of <c>tests/fixtures/forms</c>: headings, and below them blocks of Python whose comments <c>#! reach value</c> mark what is reported.</summary>
internal static class FormFile
{
    private const string FirstFile = "main.py";
    private const string NextFile = "# file: ";
    private const string Mark = "#! ";

    public static IReadOnlyList<Form> Read(string page)
    {
        var forms = new List<Form>();
        List<string>? block = null;
        var heading = "";
        var number = 0;
        foreach (var line in page.Split('\n'))
        {
            if (line == "```python")
            {
                block = [];
            }
            else if (line == "```" && block is not null)
            {
                number++;
                forms.Add(
                    FormOf(
                        string.Create(CultureInfo.InvariantCulture, $"{heading} ({number})"),
                        block
                    )
                );
                block = null;
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
                number = 0;
            }
        }

        return forms;
    }

    private static Form FormOf(string title, List<string> block)
    {
        var files = new List<(string, string)>();
        var expected = new List<string>();
        var name = FirstFile;
        var text = new List<string>();
        foreach (var line in block)
        {
            if (!line.StartsWith(NextFile, StringComparison.Ordinal))
            {
                text.Add(line);
                AddExpectation(expected, name, text.Count, line);
                continue;
            }

            AddFile(files, name, text);
            name = line[NextFile.Length..];
            text = [];
        }

        AddFile(files, name, text);
        if (files.Count > 1 && files[0] is (FirstFile, ""))
        {
            files.RemoveAt(0);
        }

        expected.Sort(string.CompareOrdinal);
        return new Form(title, files, expected);
    }

    private static void AddFile(List<(string, string)> files, string name, List<string> text) =>
        files.Add((name, text.Count == 0 ? "" : string.Join('\n', text) + "\n"));

    private static void AddExpectation(List<string> expected, string name, int number, string line)
    {
        var at = line.IndexOf(Mark, StringComparison.Ordinal);
        if (at >= 0)
        {
            expected.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}:{number:D3} {line[(at + Mark.Length)..].Trim()}"
                )
            );
        }
    }
}
