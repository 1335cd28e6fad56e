using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace BindAudit.Tests.Architecture;

public sealed partial class TidyTests
{
    private static readonly string[] ToolPackages =
    [
        "McMaster.Extensions.CommandLineUtils",
        "System.ComponentModel.Annotations",
    ];

    [Fact]
    public void Only_the_command_line_is_packed() =>
        Assert.Equal(
            ["src/BindAudit.Cli/BindAudit.Cli.csproj"],
            Repository.Projects.Where(project => Property(project, "IsPackable") == "true")
        );

    [Fact]
    public void There_is_one_solution_and_every_project_is_in_it()
    {
        Assert.Equal(
            ["BindAudit.sln"],
            Repository.Files.Where(file => file.EndsWith(".sln", StringComparison.Ordinal))
        );
        var solution = Repository.Read("BindAudit.sln").Replace('\\', '/');
        Assert.All(
            Repository.Projects,
            project => Assert.Contains(project, solution, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_package_is_used_by_the_layer_that_it_was_chosen_for() =>
        Tidy.None(
            from project in Repository.Projects.Where(project =>
                project.StartsWith("src/", StringComparison.Ordinal)
            )
            from package in Repository
                .Xml(project)
                .Descendants("PackageReference")
                .Select(reference => reference.Attribute("Include")!.Value)
            where !IsAllowed(project, package)
            select $"{project} uses {package}"
        );

    [Fact]
    public void Every_package_is_justified() =>
        Assert.All(
            Repository
                .Xml("Directory.Packages.props")
                .Descendants("PackageVersion")
                .Concat(
                    Repository.Xml("Directory.Build.props").Descendants("GlobalPackageReference")
                )
                .Select(package => package.Attribute("Include")!.Value),
            package =>
                Assert.Contains(
                    $"`{package}`",
                    Repository.Read("docs/decisions/0002-packages.md"),
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void What_is_banned_stays_banned()
    {
        Assert.Contains("root = true", Repository.Read(".editorconfig"), StringComparison.Ordinal);
        var banned = Repository.Read("BannedSymbols.txt");
        Assert.All(
            ["System.Console;", "System.Environment.Exit", "DateTime.Now;", "CurrentCulture;"],
            (string symbol) => Assert.Contains(symbol, banned, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_link_of_the_documentation_leads_somewhere() =>
        Tidy.None(
            from page in Repository.Files.Where(IsDocumentation)
            from link in Links()
                .Matches(WithoutCode(Repository.Read(page)))
                .Select(match => match.Groups["target"].Value)
            where !link.Contains("://", StringComparison.Ordinal) && !Leads(page, link)
            select $"{page}: {link}"
        );

    [Fact]
    public void Every_page_is_reached_from_the_readme()
    {
        var readme = Repository.Read("README.md");
        Tidy.None(
            Repository
                .Files.Where(file =>
                    file.StartsWith("docs/", StringComparison.Ordinal)
                    && file.EndsWith(".md", StringComparison.Ordinal)
                )
                .Where(page =>
                    page.Count(letter => letter == '/') == 1
                    && !readme.Contains($"({page}", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void No_file_names_a_path_of_the_machine_that_it_was_written_on() =>
        Tidy.None(
            from file in Repository.Files
            where
                Path.GetExtension(file) is not (".png" or ".bin")
                && file != "tests/BindAudit.Tests/Architecture/TidyTests.cs"
            let found = MachinePath().Match(Repository.Read(file))
            where found.Success
            select $"{file}: {found.Value}"
        );

    private static bool IsAllowed(string project, string package) =>
        ToolPackages.Contains(package)
            ? project == "src/BindAudit.Cli/BindAudit.Cli.csproj"
            : package == "YamlDotNet"
                && project.StartsWith("src/BindAudit.Rules", StringComparison.Ordinal);

    private static bool IsDocumentation(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal)
        && (
            file.StartsWith("docs/", StringComparison.Ordinal)
            || !file.Contains('/', StringComparison.Ordinal)
        );

    private static bool Leads(string page, string link)
    {
        var parts = link.Split('#');
        var folder = Path.GetDirectoryName(page)!;
        var target =
            parts[0].Length == 0
                ? page
                : Path.GetRelativePath(
                    Repository.Root,
                    Path.GetFullPath(Path.Combine(Repository.Root, folder, parts[0]))
                );
        return Repository.Exists(target)
            && (
                parts.Length == 1
                || Headings()
                    .Matches(Repository.Read(target))
                    .Any(heading => Slug(heading.Groups["text"].Value) == parts[1].TrimEnd())
            );
    }

    private static string Slug(string heading) =>
        string.Concat(
                heading
                    .Trim()
                    .ToLowerInvariant()
                    .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
            )
            .Replace(' ', '-');

    private static string WithoutCode(string markdown) => Code().Replace(markdown, "");

    private static string? Property(string project, string name) =>
        Repository.Xml(project).Descendants(name).LastOrDefault()?.Value;

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ +(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"(?<![\w.])/(?:root|work)/|/Users/\w|C:\\Users\\|\.pyenv\b|api\.nuget\.org")]
    private static partial Regex MachinePath();
}
