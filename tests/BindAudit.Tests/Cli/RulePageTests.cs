using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BindAudit.Cli.RulePages;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Loading;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Cli;

/// <summary>docs/rules is what the rules say; <c>UPDATE_SNAPSHOTS=1 dotnet test</c> or <c>bindaudit rules docs -o docs/rules</c> writes it anew.</summary>
public sealed class RulePageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "rules");

    private static readonly SortedDictionary<string, string> Pages = PageSet.Of(
        RuleLoader.Load([BuiltInPack.Read()]).Rules!,
        KnownValues.Of([BuiltInPack.Read()])
    );

    public RulePageTests()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            Directory.EnumerateFiles(Folder).ToList().ForEach(File.Delete);
            Pages
                .ToList()
                .ForEach(page => File.WriteAllText(Path.Join(Folder, page.Key), page.Value));
        }
    }

    [Fact]
    public void Every_rule_has_its_page_and_every_page_its_rule() =>
        Assert.Equal(
            Pages.Keys,
            Directory
                .EnumerateFiles(Folder)
                .Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_page_says_what_its_rule_says() =>
        Tidy.None(
            from page in Pages
            where
                File.ReadAllText(Path.Join(Folder, page.Key)).ReplaceLineEndings("\n") != page.Value
            select $"docs/rules/{page.Key} is old: run `bindaudit rules docs -o docs/rules`"
        );

    [Fact]
    public void The_command_writes_them_and_removes_those_of_rules_that_are_gone()
    {
        using var run = new CommandRun()
            .With("pages/GONE.md", MarkdownPage.Mark + "\n")
            .With("pages/mine.md", "# mine\n");
        var (code, _, error) = run.Run("rules", "docs", "--select", "BIND-FLASK-*", "-o", "pages");
        Assert.Equal((0, "note: wrote 10 pages into pages\n"), (code, error));
        Assert.False(run.Has("pages/GONE.md"));
        Assert.True(run.Has("pages/mine.md"));
        Assert.StartsWith(
            MarkdownPage.Mark + "\n\n# BIND-FLASK-RUN: ",
            run.Read("pages/BIND-FLASK-RUN.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_folder_nothing_is_written()
    {
        using var run = new CommandRun();
        Assert.Equal(
            "error: rules docs: a folder is expected: -o DIR\n",
            run.Run("rules", "docs").Error
        );
    }
}
