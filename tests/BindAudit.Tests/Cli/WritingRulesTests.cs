using System;
using System.IO;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class WritingRulesTests
{
    private const string Page = "docs/writing-rules.md";

    [Fact]
    public void Every_block_of_the_page_does_what_the_page_says()
    {
        using var session = new DocumentedSession();
        var written = Repository.Read(Page).ReplaceLineEndings("\n");
        var replayed = session.Replay(written);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Page), replayed);
            return;
        }

        Assert.Equal(written, replayed);
    }
}
