using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Cli;

public sealed class DiffTests
{
    private const string Bound = "import flask\n\nflask.Flask('a').run(\n    host='0.0.0.0',\n)\n";

    private static CommandRun Repository()
    {
        var run = new CommandRun().With("src/a.py", Bound).With("b.py", Bound);
        Git(run, "init", "-q");
        Commit(run);
        return run;
    }

    private static void Commit(CommandRun run)
    {
        Git(run, "add", "-A");
        Git(
            run,
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.invalid",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "-q",
            "-m",
            "x"
        );
    }

    private static void Git(CommandRun run, params string[] words)
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", words) { WorkingDirectory = run.FullPath }
        )!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private static string Found(CommandRun run, string reference, string folder = ".")
    {
        var (_, output, error) = run.RunIn(folder, "", "scan", "--diff", reference, "-f", "csv");
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
        return string.Join(
            ' ',
            output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(',')[0])
        );
    }

    [Fact]
    public void An_empty_diff_is_an_empty_result()
    {
        using var run = Repository();
        var (code, output, error) = run.Run("scan", "--diff", "HEAD");
        Assert.Equal((0, ""), (code, output));
        Assert.StartsWith(
            "note: nothing has changed since then, so nothing was scanned\n",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_changed_line_of_the_call_counts()
    {
        using var run = Repository();
        run.With("b.py", Bound.Replace("a'", "b'", StringComparison.Ordinal));
        Assert.Equal("b.py", Found(run, "HEAD"));
    }

    [Fact]
    public void Other_lines_of_the_file_do_not()
    {
        using var run = Repository();
        run.With("b.py", "# first\n" + Bound + "# last\n");
        Assert.Equal("", Found(run, "HEAD"));
    }

    [Fact]
    public void A_line_that_was_taken_out_of_the_call_counts()
    {
        using var run = new CommandRun().With(
            "a.py",
            Bound.Replace(",\n)", ",\n    port=1,\n)", StringComparison.Ordinal)
        );
        Git(run, "init", "-q");
        Commit(run);
        run.With("a.py", Bound);
        Assert.Equal("a.py", Found(run, "HEAD"));
    }

    [Fact]
    public void A_changed_step_of_the_trace_counts_wherever_it_stands()
    {
        using var run = new CommandRun()
            .With("settings.py", "HOST = '127.0.0.1'\n")
            .With("a.py", "import flask\nimport settings\nflask.Flask('a').run(settings.HOST)\n");
        Git(run, "init", "-q");
        Commit(run);
        run.With("settings.py", "HOST = '0.0.0.0'\n");
        Assert.Equal("a.py", Found(run, "HEAD"));
    }

    [Fact]
    public void Staged_and_untracked_files_count_whatever_their_names()
    {
        using var run = Repository();
        run.With("new.py", Bound);
        Git(run, "add", "new.py");
        run.With("ü d/ä \"q\".py", Bound);
        Git(run, "add", "-A");
        run.With("src/other.py", Bound).With("ñ.py", Bound);
        Assert.Equal("new.py src/other.py ñ.py \"ü d/ä \"\"q\"\".py\"", Found(run, "HEAD"));
    }

    [Fact]
    public void From_a_folder_below_paths_are_those_of_the_folder()
    {
        using var run = Repository();
        run.With("src/new.py", Bound);
        Git(run, "add", "-A");
        run.With("src/other.py", Bound).With("top.py", Bound);
        Assert.Equal("new.py other.py", Found(run, "HEAD", "src"));
    }

    [Fact]
    public void A_longer_way_to_a_file_is_known_again()
    {
        using var run = Repository();
        run.With("src/new.py", Bound);
        var (_, output, _) = run.RunIn("src", "", "scan", "..", "--diff", "HEAD", "-f", "concise");
        Assert.StartsWith("../src/new.py:3:1: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_only_renamed_brings_nothing_new()
    {
        using var run = Repository();
        Git(run, "mv", "b.py", "c.py");
        Assert.Equal("", Found(run, "HEAD"));
    }

    [Fact]
    public void A_branch_is_compared_with_where_it_began()
    {
        using var run = Repository();
        Git(run, "branch", "main-then");
        Git(run, "checkout", "-q", "-b", "feature");
        run.With("feature.py", Bound);
        Commit(run);
        Git(run, "checkout", "-q", "main-then");
        run.With("meanwhile.py", Bound);
        Commit(run);
        Git(run, "checkout", "-q", "feature");
        Assert.Equal("feature.py", Found(run, "main-then"));
    }

    [Fact]
    public void Before_the_first_commit_everything_is_new()
    {
        using var run = new CommandRun().With("a.py", Bound).With("b.py", Bound);
        Git(run, "init", "-q");
        Git(run, "add", "a.py");
        Assert.Equal("a.py b.py", Found(run, "HEAD"));
    }

    [Fact]
    public void An_unknown_commit_is_refused()
    {
        using var run = Repository();
        Assert.Equal(
            (2, "", "error: --diff: git knows no commit 'nope'\n"),
            run.Run("scan", "--diff", "nope")
        );
    }

    [Fact]
    public void A_shallow_clone_says_what_to_do()
    {
        using var run = Repository();
        Commit2(run);
        Git(
            run,
            "clone",
            "-q",
            "--depth",
            "1",
            "file://" + run.FullPath,
            Path.Join(run.FullPath, "clone")
        );
        Assert.Equal(
            "error: --diff: git knows no commit 'HEAD~1'; this clone is shallow, fetch its whole history (fetch-depth: 0 in actions/checkout, or git fetch --unshallow)\n",
            run.RunIn("clone", "", "scan", "--diff", "HEAD~1").Error
        );
    }

    [Fact]
    public void Outside_of_a_repository_there_is_no_diff()
    {
        using var run = new CommandRun().With("a.py", Bound);
        Assert.EndsWith(
            " is in no git repository\n",
            run.Run("scan", "--diff", "HEAD").Error,
            StringComparison.Ordinal
        );
    }

    private static void Commit2(CommandRun run)
    {
        run.With("two.py", "");
        Commit(run);
    }
}
