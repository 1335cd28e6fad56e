using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class GraphCommandTests
{
    [Theory]
    [InlineData("app.Site.run")]
    [InlineData("Site.run")]
    [InlineData("run")]
    [InlineData("pack.app.Site.run")]
    public void A_node_is_named_by_the_last_parts_of_its_name(string from) =>
        Check(
            """
            {
              "app.Site.close": [],
              "app.Site.run": [
                "app.Site.close"
              ]
            }

            """,
            "--from",
            from
        );

    [Fact]
    public void A_name_that_two_nodes_end_with_is_refused() =>
        Refused(
            "--to: 'close' may be app.Other.close or app.Site.close; write more of the name",
            "--to",
            "close"
        );

    [Fact]
    public void The_nearest_name_is_told() =>
        Refused(
            "--from: the graph has no 'app.Site.runs'; did you mean 'app.Site.run'?",
            "--from",
            "app.Site.runs"
        );

    [Fact]
    public void A_depth_alone_means_nothing() =>
        Refused("--depth: needs --from or --to", "--depth", "2");

    private static void Check(string expected, params string[] words)
    {
        using var run = Project();
        Assert.Equal(
            expected,
            run.Run(["graph", "pack", "--format", "adjacency", .. words]).Output
        );
    }

    private static void Refused(string message, params string[] words)
    {
        using var run = Project();
        var (code, _, error) = run.Run(["graph", "pack", .. words]);
        Assert.Equal((2, $"error: {message}\n"), (code, error));
    }

    private static CommandRun Project() =>
        new CommandRun()
            .With("pack/__init__.py", "")
            .With(
                "pack/app.py",
                """
                class Site:
                    def run(self):
                        self.close()

                    def close(self):
                        pass


                class Other:
                    def close(self):
                        pass
                """
            );
}
