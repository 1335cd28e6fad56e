using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
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

    [Fact]
    public void A_closed_standard_error_loses_no_findings()
    {
        using var folder = Large();
        folder.Add("app.py", "import flask\nflask.Flask(__name__).run(host='0.0.0.0')\n");
        using var tool = Tool.Start(folder.Path, [], "scan", "--format", "concise", ".");
        tool.StandardError.Close();
        Assert.Contains("app.py:2:", tool.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        tool.WaitForExit();
        Assert.Equal(1, tool.ExitCode);
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

    // A file of some megabytes takes seconds to be understood: too long for an interrupt to wait for.
    [Fact]
    public void An_interrupted_scan_ends_within_a_second_and_leaves_no_report()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = Folder.With("flask_app.py", Function(20_000));
        for (var at = 0; at < 300; at++)
        {
            folder.Add($"src/a{at}.py", Function(20));
        }

        using var tool = Tool.Start(folder.Path, [], "scan", "--no-prefilter", "-f", "json=a.json");
        Thread.Sleep(TimeSpan.FromSeconds(1));
        var clock = Stopwatch.StartNew();
        using var kill = Process.Start(
            "kill",
            ["-INT", tool.Id.ToString(CultureInfo.InvariantCulture)]
        );
        Assert.Equal("note: interrupted\n", tool.StandardError.ReadToEnd());
        tool.WaitForExit();
        Assert.Equal(130, tool.ExitCode);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeToHandle);
        Assert.Empty(Directory.GetFiles(folder.Path, "a.json*"));
    }

    private static string Function(int count)
    {
        var source = new StringBuilder("import flask\napp = flask.Flask('a')\n");
        for (var at = 0; at < count; at++)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"def f{at}(a, b=[1, 2]):\n    x = a.foo(b)[{at}]\n    app.run(host=x)\n    return [y for y in x if y]\n"
            );
        }

        return source.ToString();
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
