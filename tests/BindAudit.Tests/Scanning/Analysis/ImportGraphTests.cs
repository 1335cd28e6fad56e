using System.Collections.Generic;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Reading;
using Xunit;

namespace BindAudit.Tests.Scanning.Analysis;

public sealed class ImportGraphTests
{
    [Fact]
    public void Importers_are_found_through_others() =>
        Assert.Equal("a b c", string.Join(' ', Chain().ImportersOf("a", most: 3)));

    [Fact]
    public void Too_many_are_none() => Assert.Empty(Chain().ImportersOf("a", most: 2));

    [Fact]
    public void Who_is_not_there_has_none() => Assert.Empty(Chain().ImportersOf("z", most: 3));

    private static ImportGraph Chain() =>
        new(
            new Dictionary<string, FileSurvey>
            {
                ["a"] = Survey(),
                ["b"] = Survey("a"),
                ["c"] = Survey("b"),
                ["d"] = Survey(),
            }
        );

    private static FileSurvey Survey(params string[] imports) =>
        new(Prefilter.Of(new FileSignals([]), isOn: true).Opaque(), imports);
}
