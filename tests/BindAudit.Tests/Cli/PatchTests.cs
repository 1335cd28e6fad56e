using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class PatchTests
{
    private const string Import = "from flask import Flask\napp = Flask('a')\n";

    /// <summary>What git makes of the patch of a scan in <paramref name="folder"/> is what the scan itself makes of the file.</summary>
    private static void Check(
        string name,
        string source,
        string folder = ".",
        bool isRepository = true,
        params string[] options
    )
    {
        using var run = new CommandRun();
        var file = Path.Join(run.FullPath, name);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, source);
        if (isRepository)
        {
            Git(run.FullPath, "", "init", "-q");
        }

        var (code, patch, error) = run.RunIn(folder, "", ["scan", "--patch", .. options]);
        Assert.Equal(1, code);
        Assert.Contains("nothing was written", error, StringComparison.Ordinal);
        Assert.Equal(source, File.ReadAllText(file));
        Git(Path.Join(run.FullPath, folder), patch, "apply", "--whitespace=nowarn");
        var applied = File.ReadAllText(file);
        File.WriteAllText(file, source);
        _ = run.RunIn(folder, "", ["scan", options.Length == 0 ? "--fix" : "-q", .. options]);
        Assert.Equal(File.ReadAllText(file), applied);
        Assert.NotEqual(source, applied);
    }

    private static void Git(string folder, string input, params string[] words)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", words)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardError = true,
            }
        )!;
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error + input);
    }

    private const string Far =
        Import
        + "app.run('0.0.0.0')\n1\n2\n3\n4\n5\n6\napp.run('0.0.0.0')\n1\n2\n3\n4\n5\n6\n7\n8\napp.run('0.0.0.0')";

    [Fact]
    public void Git_applies_it() => Check("a.py", Far);

    [Fact]
    public void Git_applies_it_with_other_line_breaks() =>
        Check("a.py", Far.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public void Git_applies_it_to_a_file_without_a_line_break() =>
        Check("a.py", "import flask; flask.Flask('a').run('0.0.0.0')");

    [Fact]
    public void Git_applies_it_with_an_import() =>
        Check("a.py", Far, ".", true, "--fix=environment");

    [Fact]
    public void Git_applies_comments() => Check("a.py", Far, ".", true, "--add-ignore", "schön");

    [Theory]
    [InlineData("a b.py")]
    [InlineData("ü/ñ 中.py")]
    [InlineData("q\"u\\o.py")]
    [InlineData("tab\there.py")]
    public void Git_applies_it_to_a_file_of_any_name(string name) => Check(name, Far);

    [Theory]
    [InlineData("sub/a.py")]
    [InlineData("sub/sub/a.py")]
    public void Git_applies_it_in_a_folder_below(string name) => Check(name, Far, "sub");

    [Fact]
    public void Git_applies_it_outside_of_a_repository() =>
        Check("sub/a.py", Far, ".", isRepository: false);

    [Fact]
    public void A_file_elsewhere_is_named_from_the_folder_that_was_named()
    {
        using var run = new CommandRun().With("there/sub/a.py", Far).With("here/b.py", "");
        var (_, output, _) = run.RunIn("here", "", "scan", "--patch", "../there");
        Assert.StartsWith("diff --git a/sub/a.py b/sub/a.py\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_changes_it_is_empty()
    {
        using var run = new CommandRun().With("a.py", "pass\n");
        Assert.Equal((0, ""), (run.Run("scan", "--patch").Code, run.Run("scan", "--patch").Output));
    }

    [Fact]
    public void Reports_go_to_files_beside_it()
    {
        using var run = new CommandRun().With("a.py", Import + "app.run('0.0.0.0')\n");
        var (_, output, _) = run.Run("scan", "--patch", "--format", "csv=a.csv");
        Assert.StartsWith("diff --git a/a.py b/a.py\n", output, StringComparison.Ordinal);
        Assert.True(run.Has("a.csv"));
    }
}
