using System.Collections.Generic;
using System.Globalization;
using BindAudit.Scanning.Analysis;
using Xunit;

namespace BindAudit.Tests.Scanning.Analysis;

public sealed class ImportGraphTests
{
    [Fact]
    public void In_a_small_project_every_importer_is_relevant() =>
        Assert.True(Chain(ImportGraph.MostFiles).IsRelevant(Name(ImportGraph.MostFiles - 1)));

    [Fact]
    public void In_a_large_one_only_the_near_ones_are()
    {
        var graph = Chain(ImportGraph.MostFiles + 1);
        Assert.True(graph.IsRelevant(Name(ImportGraph.MostHops)));
        Assert.False(graph.IsRelevant(Name(ImportGraph.MostHops + 1)));
        Assert.True(graph.IsTooFar(Name(ImportGraph.MostHops + 1)));
    }

    [Fact]
    public void A_file_that_only_may_match_leaves_its_importers_out()
    {
        var graph = ImportGraph.Of(
            new Dictionary<string, FileSurvey>
            {
                ["a"] = new(MayMatch: true, NamesLibrary: false, []),
                ["b"] = new(MayMatch: false, NamesLibrary: false, ["a"]),
            }
        );
        Assert.True(graph.IsRelevant("a"));
        Assert.False(graph.IsRelevant("b"));
    }

    /// <summary>Files of which each imports the one before; the first names a library.</summary>
    private static ImportGraph Chain(int length)
    {
        var surveys = new Dictionary<string, FileSurvey>();
        for (var i = 0; i < length; i++)
        {
            string[] imports = i == 0 ? [] : [Name(i - 1)];
            surveys[Name(i)] = new FileSurvey(i == 0, NamesLibrary: i == 0, imports);
        }

        return ImportGraph.Of(surveys);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
