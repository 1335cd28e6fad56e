using System;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading;
using BindAudit.EndToEnd.Tests.Support;
using Xunit;

namespace BindAudit.EndToEnd.Tests;

public class EndingTests
{
    /// <summary>For a busy machine to run the handler of a signal, while the tool waits for its reader.</summary>
    private static readonly TimeSpan TimeToHandle = TimeSpan.FromSeconds(2);

    [Fact]
    public void A_closed_pipe_ends_quietly()
    {
        using var folder = Large();
        using var tool = Tool.Start(folder.Path, [], "inspect", "tokens", ".");
        tool.StandardOutput.ReadLine();
        tool.StandardOutput.Close();
        Assert.Equal("", tool.StandardError.ReadToEnd());
        tool.WaitForExit();
        Assert.Equal(0, tool.ExitCode);
    }

    // The tool waits for its reader when the signal comes, and has 30 files to go, between which it looks whether it came.
    [Fact]
    public void An_interrupt_gives_130()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = Large();
        using var tool = Tool.Start(folder.Path, [], "inspect", "tokens", ".");
        tool.StandardOutput.ReadLine();
        using var kill = Process.Start(
            "kill",
            ["-INT", tool.Id.ToString(CultureInfo.InvariantCulture)]
        );
        kill.WaitForExit();
        Thread.Sleep(TimeToHandle);
        tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        Assert.Equal(130, tool.ExitCode);
    }

    private static Folder Large()
    {
        var source = new StringBuilder();
        for (var at = 0; at < 4000; at++)
        {
            source.Append("name = other\n");
        }

        var folder = Folder.With("a.py", source.ToString());
        for (var at = 0; at < 30; at++)
        {
            folder.Add($"b{at}.py", source.ToString());
        }

        return folder;
    }
}
