using System;
using System.Threading;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

/// <summary>Whatever the rules and the project, the prefilter refuses nothing that matters (invariant 9).</summary>
public sealed class PrefilterPropertyTests : ScanTest
{
    private static readonly Config Fixed = Config
        .QuickThrowOnFailure.WithMaxTest(300)
        .WithReplay(20_261_120UL, 7UL);

    [Fact]
    public void Findings_are_the_same_with_and_without_it()
    {
        var found = 0;
        var cases =
            from rules in RandomProjects.Rules
            from files in RandomProjects.Files
            select (rules, files);
        Prop.ForAll(
                cases.ToArbitrary(),
                one =>
                {
                    var filtered = Findings(one.rules, one.files, prefilter: true);
                    found += filtered.Length > 0 ? 1 : 0;
                    Assert.Equal(Findings(one.rules, one.files, prefilter: false), filtered);
                }
            )
            .Check(Fixed);
        Assert.True(found > 20, $"only {found} projects had findings");
    }

    private static string Findings(string rules, (string Name, string Text)[] files, bool prefilter)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }

        var set = RulesOf(rules);
        var options = Options(folder) with
        {
            Prefilter = prefilter,
            Rules = set,
            KnownRules = set,
            Jobs = 1,
        };
        return Told(Scanner.Scan(options, null, CancellationToken.None));
    }

    private static RuleSet RulesOf(string rules)
    {
        var load = RuleLoader.Load([new RuleFile("rules.yaml", rules, IsBuiltIn: false)]);
        return load.Rules
            ?? throw new InvalidOperationException(string.Join('\n', load.Errors) + rules);
    }
}
