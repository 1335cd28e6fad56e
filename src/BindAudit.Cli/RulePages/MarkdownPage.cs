using System.Collections.Generic;
using System.Text;

namespace BindAudit.Cli.RulePages;

/// <summary>Builds a page in Markdown; line breaks are LF.</summary>
internal sealed class MarkdownPage
{
    /// <summary>The first line of every page that we write, by which a page that is no longer needed is known.</summary>
    public const string Mark =
        "<!-- Written by `bindaudit rules docs` from the rules: change them, not this page. -->";

    private readonly StringBuilder _text = new(Mark + "\n");

    /// <summary>A page with this heading.</summary>
    public MarkdownPage(string title) => Paragraph("# " + title);

    /// <summary>Adds a heading.</summary>
    public void Heading(string title) => Paragraph("## " + title);

    /// <summary>Adds a heading and Markdown below it, where there is any.</summary>
    public void Section(string title, string? markdown)
    {
        if (!string.IsNullOrWhiteSpace(markdown))
        {
            Heading(title);
            Paragraph(markdown);
        }
    }

    /// <summary>Adds Markdown, an empty line before it.</summary>
    public void Paragraph(string markdown)
    {
        _ = _text.Append('\n');
        foreach (var line in markdown.Trim('\n', '\r', ' ').Split('\n'))
        {
            _ = _text.Append(line.TrimEnd()).Append('\n');
        }
    }

    /// <summary>Adds points; none where there are none.</summary>
    public void Points(IReadOnlyList<string> points)
    {
        if (points.Count == 0)
        {
            return;
        }

        _ = _text.Append('\n');
        foreach (var point in points)
        {
            _ = _text
                .Append("- ")
                .Append(point.Trim().Replace("\n", "\n  ", System.StringComparison.Ordinal))
                .Append('\n');
        }
    }

    /// <summary>Adds a table whose first row is its head.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        _ = _text.Append('\n');
        for (var at = 0; at < rows.Count; at++)
        {
            _ = _text.Append("| ").AppendJoin(" | ", rows[at]).Append(" |\n");
            if (at == 0)
            {
                _ = _text.Append('|').Insert(_text.Length, "---|", rows[0].Count).Append('\n');
            }
        }
    }

    /// <summary>Adds code in a fence that is longer than any run of backticks within.</summary>
    public void Code(string code, string language)
    {
        var fence = "```";
        while (code.Contains(fence, System.StringComparison.Ordinal))
        {
            fence += "`";
        }

        Paragraph($"{fence}{language}\n{code.TrimEnd()}\n{fence}");
    }

    /// <summary>The page.</summary>
    public override string ToString() => _text.ToString();
}
