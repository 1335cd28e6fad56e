using System;
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
                ["a"] = new(true, false, false, false, []),
                ["b"] = new(false, false, false, false, ["a"]),
            }
        );
        Assert.True(graph.IsRelevant("a"));
        Assert.False(graph.IsRelevant("b"));
    }

    [Theory]
    [InlineData("speaks and starts", true)]
    [InlineData("starts, imports speaks", true)]
    [InlineData("starts, imported by speaks", true)]
    [InlineData("speaks, imports starts", true)]
    [InlineData("speaks, imported by starts", false)]
    [InlineData("speaks", false)]
    [InlineData("starts", false)]
    public void A_program_is_started_near_where_it_is_named(string file, bool isRelevant)
    {
        var surveys = new Dictionary<string, FileSurvey>
        {
            ["f"] = new(
                false,
                false,
                file.StartsWith("starts", StringComparison.Ordinal)
                    || file.EndsWith("and starts", StringComparison.Ordinal),
                file.StartsWith("speaks", StringComparison.Ordinal),
                file.Contains("imports", StringComparison.Ordinal) ? ["g"] : []
            ),
            ["g"] = new(
                false,
                false,
                file.EndsWith("s starts", StringComparison.Ordinal)
                    || file.EndsWith("by starts", StringComparison.Ordinal),
                file.EndsWith("s speaks", StringComparison.Ordinal)
                    || file.EndsWith("by speaks", StringComparison.Ordinal),
                file.Contains("imported", StringComparison.Ordinal) ? ["f"] : []
            ),
        };
        Assert.Equal(isRelevant, ImportGraph.Of(surveys).IsRelevant("f"));
    }

    /// <summary>Files of which each imports the one before; the first names a library.</summary>
    private static ImportGraph Chain(int length)
    {
        var surveys = new Dictionary<string, FileSurvey>();
        for (var i = 0; i < length; i++)
        {
            string[] imports = i == 0 ? [] : [Name(i - 1)];
            surveys[Name(i)] = new FileSurvey(i == 0, i == 0, false, false, imports);
        }

        return ImportGraph.Of(surveys);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
