using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Semantics.Graph;

/// <summary>Each program's graph is the one that stands beside it: what Python really calls, and what it calls outside.</summary>
public sealed class GraphFixtureTests
{
    private static readonly string Root = Path.Combine(
        Repository.Root,
        "tests",
        "fixtures",
        "graph"
    );

    private static readonly string[] Names =
    [
        .. Directory
            .GetFiles(Root, "expected.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, Path.GetDirectoryName(path)!))
            .Select(name => name.Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Programs { get; } = [.. Names];

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_graph_is_exact(string program)
    {
        var folder = Path.Combine(Root, program);
        var sources = Directory
            .GetFiles(folder, "*.py", SearchOption.AllDirectories)
            .ToDictionary(
                path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
                File.ReadAllText
            );
        Assert.Equal(Expected(folder), GraphCheck.LinesOf(GraphCheck.Of(sources)));
    }

    [Fact]
    public void Every_category_has_eight_programs() =>
        Assert.DoesNotContain(
            Names.CountBy(name => name.Split('/')[0]),
            category => category.Value < 8
        );

    private static List<string> Expected(string folder)
    {
        using var json = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "expected.json"))
        );
        return
        [
            .. json
                .RootElement.EnumerateObject()
                .OrderBy(caller => caller.Name, StringComparer.Ordinal)
                .Select(caller =>
                    GraphCheck.Line(
                        caller.Name,
                        caller
                            .Value.EnumerateArray()
                            .Select(callee => callee.GetString()!)
                            .Order(StringComparer.Ordinal)
                    )
                ),
        ];
    }
}
