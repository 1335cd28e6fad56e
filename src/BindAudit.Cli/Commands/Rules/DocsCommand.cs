using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using BindAudit.Cli.Flags;
using BindAudit.Cli.RulePages;
using BindAudit.Cli.RuleSources;
using BindAudit.Cli.Sessions;
using BindAudit.Rules.Describing;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules docs -o DIR</c>.</summary>
internal sealed class DocsCommand : Command
{
    private readonly RuleFlags _rules = new();
    private readonly FolderFlag _folder = new("write the pages into this folder");

    /// <inheritdoc/>
    public override string Name => "rules docs";

    /// <inheritdoc/>
    public override string Description =>
        "Writes a page in Markdown for each rule and group, and README.md, which lists them. Pages that it wrote\nfor rules that are gone are removed.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit rules docs -o docs/rules", "the built-in rules"),
            new(
                "bindaudit rules docs --rules corp.yaml --no-builtin-rules -o docs/security",
                "your own"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [_folder, _rules.Files, _rules.NoBuiltIn, _rules.Select, _rules.Ignore];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals => [];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        if (!_folder.IsGiven)
        {
            throw new UsageException("rules docs: a folder is expected: -o DIR");
        }

        var pages = PageSet.Of(
            _rules.Choose(_rules.Load(session)),
            KnownValues.Of(BuiltInRules.Pack, _rules.ReadFiles(session))
        );
        var folder = Path.GetFullPath(_folder.Value, session.WorkingDirectory);
        Directory.CreateDirectory(folder);
        RemoveOld(folder, pages);
        foreach (var (name, text) in pages)
        {
            File.WriteAllText(Path.Join(folder, name), text);
        }

        var count = pages.Count.ToString(CultureInfo.InvariantCulture);
        session.Note($"wrote {count} pages into {_folder.Value}");
        return ExitCode.Success;
    }

    private static void RemoveOld(string folder, SortedDictionary<string, string> pages)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").ToList())
        {
            var isOurs = File.ReadLines(file).FirstOrDefault() == MarkdownPage.Mark;
            if (isOurs && !pages.ContainsKey(Path.GetFileName(file)))
            {
                File.Delete(file);
            }
        }
    }
}
