using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Values;

namespace BindAudit.Cli.RulePages;

/// <summary>What several kinds of pages say in the same words.</summary>
internal static class PageWords
{
    private static readonly ImmutableArray<(string Key, string Name)> Standards =
    [
        ("cwe", "CWE"),
        ("owasp", "OWASP Top 10"),
        ("nist", "NIST SP 800-53"),
        ("pci_dss", "PCI DSS"),
    ];

    /// <summary>A link to the page of a rule or group.</summary>
    public static string Link(string id) => $"[{id}]({id}.md)";

    /// <summary>What counts as left out.</summary>
    public const string Omission =
        "It must be certain that nothing is given: a call with `*arguments` or `**options` that may hold it is not reported, nor is a command with words that are not known.";

    /// <summary>How far a value may have come.</summary>
    public static string Of(Reach reach) =>
        reach switch
        {
            Reach.Literal =>
                "Only a value that is written in the call itself, or an argument that is left out.",
            Reach.Constant =>
                "A value that is written in the call, or a constant: a name or attribute whose value is fixed, in this file or an imported one.",
            Reach.Default =>
                "A value that is written in the call, a constant, or one possible value: the default of an environment variable, of a command-line option, of settings or of a parameter, or one branch.",
            _ =>
                "A value that is written in the call, a constant, a default (of the environment, a command-line option, settings or a parameter), or one that comes in through calls: a wrapper's parameter, a returned value, across files.",
        };

    /// <summary>What follows from the reach for what is not found.</summary>
    public static string? NotFoundFor(Reach reach) =>
        reach switch
        {
            Reach.Literal => "a value that comes from a name, a default or a caller",
            Reach.Constant => "a value that is one of several, or that a caller passes",
            Reach.Default => "a value that a caller passes",
            _ => null,
        };

    /// <summary>What the set called <paramref name="name"/> holds; of a long one the beginning.</summary>
    public static string OfSet(string name, ImmutableArray<string> members)
    {
        const int Most = 12;
        var words = members.Take(Most).Select(member => $"`{member}`").ToList();
        var list =
            members.Length > Most
                ? $"{string.Join(", ", words)} and so on, {members.Length} in all"
                : Alternatives(words);
        var isAddress = members.Contains("'0.0.0.0'") || members.Contains("'::'");
        return $"`${name}` is {list}{(isAddress ? ", however the address is spelled: `0`, `0.0`, `::0`" : "")}.";
    }

    /// <summary><c>a, b or c</c>, of at least one.</summary>
    public static string Alternatives(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} or {all[^1]}";
    }

    /// <summary>The standards that <paramref name="metadata"/> names; the first row is the head.</summary>
    public static List<IReadOnlyList<string>> Compliance(RuleMetadata metadata)
    {
        var rows = new List<IReadOnlyList<string>> { (string[])["standard", "control"] };
        foreach (var (key, name) in Standards)
        {
            if (metadata[key] is { IsEmpty: false } values)
            {
                rows.Add((string[])[name, string.Join(", ", values)]);
            }
        }

        return rows;
    }

    /// <summary>Questions as headings with their answers.</summary>
    public static void AddQuestions(MarkdownPage page, ImmutableArray<RuleQuestion> questions)
    {
        if (questions.IsEmpty)
        {
            return;
        }

        page.Heading("Questions");
        foreach (var (question, answer) in questions)
        {
            page.Paragraph("### " + question.Trim());
            page.Paragraph(answer);
        }
    }

    /// <summary>The links that <paramref name="metadata"/> names.</summary>
    public static void AddReferences(MarkdownPage page, RuleMetadata metadata)
    {
        if (metadata["references"] is { IsEmpty: false } references)
        {
            page.Heading("References");
            page.Points([.. references]);
        }
    }

    /// <summary>Text for a cell of a table.</summary>
    public static string Cell(string text) =>
        new StringBuilder(text).Replace("|", "\\|").Replace("\n", " ").ToString();
}
