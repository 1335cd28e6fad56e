using System.Linq;
using BindAudit.Rules.Examples;
using BindAudit.Rules.Loading;
using Xunit;

namespace BindAudit.Tests.Rules.Loading;

public sealed class BuiltInPackTests
{
    [Fact]
    public void The_pack_loads_without_errors_and_warnings() =>
        Assert.Empty(
            RuleLoader
                .Load([BuiltInPack.Read()])
                .Errors.Select(error => $"{error.Line}:{error.Column}: {error.Message}")
        );

    [Fact]
    public void Every_example_comes_out_as_its_rule_says() =>
        Assert.Empty(
            RuleExamples
                .Run(RuleLoader.Load([BuiltInPack.Read()]).Rules!)
                .Select(failure => $"{failure.Rule.Id}: {failure.Reason}: {failure.Python}")
        );
}
