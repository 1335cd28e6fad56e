using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace BindAudit.Scanning.Changes;

/// <summary>Asks git what changed since a commit.</summary>
public static class GitChanges
{
    private const string Shallow =
        "; this clone is shallow, fetch its whole history (fetch-depth: 0 in actions/checkout, or git fetch --unshallow)";

    /// <summary>What changed in the working tree since <c>HEAD</c> and <paramref name="reference"/> parted: committed, staged, not staged and untracked.</summary>
    /// <param name="reference">A commit as git names it.</param>
    /// <param name="workingDirectory">A folder of the repository.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="GitException">There is no git, no repository or no such commit; says what to do.</exception>
    public static ChangedLines Since(
        string reference,
        string workingDirectory,
        CancellationToken cancellation
    )
    {
        var git = new GitProcess(workingDirectory, cancellation);
        var prefix = PrefixOf(git, workingDirectory);
        var files = new Dictionary<string, ChangedFile>(StringComparer.Ordinal);
        foreach (var (path, file) in DiffReader.Read(DiffSince(git, StartOf(git, reference))))
        {
            files[RelativeTo(prefix, path)] = file;
        }

        var top = prefix.Length == 0 ? "." : Path.Join([.. Parts(prefix)]);
        var untracked = git.Run([
            "ls-files",
            "--others",
            "--exclude-standard",
            "--full-name",
            "-z",
            top,
        ]);
        foreach (var path in untracked.Require("ls-files").Split('\0'))
        {
            if (path.Length > 0)
            {
                files[RelativeTo(prefix, path)] = ChangedFile.Whole;
            }
        }

        return new ChangedLines(files, workingDirectory);
    }

    // What a user's configuration of git changes about diffs is set back.
    private static string DiffSince(GitProcess git, string start)
    {
        const string Options =
            "-c core.quotePath=false diff --unified=0 --no-color --no-ext-diff --no-textconv --find-renames --src-prefix=a/ --dst-prefix=b/ --no-relative --ignore-submodules";
        return git.Run([.. Options.Split(' '), start, "--"]).Require("diff");
    }

    private static string PrefixOf(GitProcess git, string workingDirectory)
    {
        var answer = git.Run("rev-parse", "--show-prefix");
        return answer.ExitCode == 0
            ? answer.Output.TrimEnd('\n', '\r')
            : throw new GitException($"{workingDirectory} is in no git repository");
    }

    private static string StartOf(GitProcess git, string reference)
    {
        var isShallow = git.Run("rev-parse", "--is-shallow-repository").Output.Trim() == "true";
        var commit = git.Run(
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            reference + "^{commit}"
        );
        if (commit.ExitCode != 0)
        {
            // Before the first commit everything is new.
            if (
                reference == "HEAD"
                && git.Run("rev-parse", "--verify", "--quiet", "HEAD").ExitCode != 0
            )
            {
                return git.Run("hash-object", "-t", "tree", "--stdin")
                    .Require("hash-object")
                    .Trim();
            }

            throw new GitException(
                $"git knows no commit '{reference}'{(isShallow ? Shallow : "")}"
            );
        }

        var hash = commit.Output.Trim();
        var fork = git.Run("merge-base", hash, "HEAD");
        return fork.ExitCode == 0 ? fork.Output.Trim()
            : isShallow
                ? throw new GitException(
                    $"where '{reference}' and HEAD part is not in this clone{Shallow}"
                )
            : hash;
    }

    private static IEnumerable<string> Parts(string prefix)
    {
        foreach (var _ in prefix.TrimEnd('/').Split('/'))
        {
            yield return "..";
        }
    }

    /// <summary>A path of the repository as it is seen from the folder <paramref name="prefix"/> in it.</summary>
    private static string RelativeTo(string prefix, string path) =>
        prefix.Length == 0 ? path
        : path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..]
        : Path.GetRelativePath("/" + prefix, "/" + path).Replace('\\', '/');
}
