using BindAudit.Scanning.Ignoring;
using BindAudit.Scanning.Walking;
using BindAudit.Tests.Scanning.Walking;
using Xunit;

namespace BindAudit.Tests.Scanning.Ignoring;

public sealed class IgnoreFileTests : WalkTest
{
    [Fact]
    public void What_gitignore_names_is_left_out() =>
        Check(
            Files(".gitignore: build/, x_*.py", "a.py", "x_b.py", "build/c.py"),
            "a.py, -1 ignored by .gitignore/, -1 ignored by .gitignore"
        );

    [Fact]
    public void A_nested_file_counts_below_its_folder() =>
        Check(
            Files("a/.gitignore: /gen.py", "a/gen.py", "a/b/gen.py", "gen.py"),
            "a/b/gen.py, gen.py, -1 ignored by .gitignore"
        );

    [Fact]
    public void A_deeper_file_takes_back_in() =>
        Check(
            Files(".gitignore: gen.py", "a/.gitignore: !gen.py", "a/gen.py", "gen.py"),
            "a/gen.py, -1 ignored by .gitignore"
        );

    [Fact]
    public void Nothing_is_taken_back_from_an_ignored_folder() =>
        Check(
            Files(".gitignore: build/, !build/keep.py", "a.py", "build/keep.py"),
            "a.py, -1 ignored by .gitignore/"
        );

    [Fact]
    public void The_last_line_wins() =>
        Check(Files(".gitignore: *.py, !a.py", "a.py", "b.py"), "a.py, -1 ignored by .gitignore");

    [Fact]
    public void Comments_and_blank_lines_say_nothing() =>
        Check(Files(".gitignore: # a.py, , *.txt", "a.py"), "a.py");

    [Fact]
    public void Dot_ignore_outranks_gitignore() =>
        Check(
            Files(".ignore: b.py, !a.py", "sub/.gitignore: a.py", "sub/a.py", "sub/b.py"),
            "sub/a.py, -1 ignored by .ignore"
        );

    [Fact]
    public void The_repositorys_own_list_counts() =>
        Check(
            Files(".git/info/exclude: gen.py", "a.py", "sub/gen.py"),
            "a.py, -1 ignored by .git/info/exclude, -1 .git/"
        );

    [Fact]
    public void Gitignore_outranks_the_repositorys_own_list() =>
        Check(
            Files(".git/info/exclude: gen.py", ".gitignore: !gen.py", "gen.py"),
            "gen.py, -1 .git/"
        );

    [Fact]
    public void Folders_above_count_up_to_the_repository() =>
        Check(
            Files(
                ".gitignore: no.py",
                "r/.git/info/exclude: never.py",
                "r/.gitignore: gen.py",
                "r/a/b/gen.py",
                "r/a/b/no.py",
                "r/a/b/never.py"
            ),
            "r/a/b/no.py, -1 ignored by .gitignore, -1 ignored by .git/info/exclude",
            "r/a/b"
        );

    [Fact]
    public void Folders_above_do_not_count_without_a_repository() =>
        Check(Files(".gitignore: gen.py", "a/gen.py"), "a/gen.py", "a");

    [Fact]
    public void A_named_folder_is_walked_though_it_is_ignored() =>
        Check(Files(".git/HEAD", ".gitignore: build/", "build/a.py"), "build/a.py", "build");

    [Fact]
    public void A_named_file_is_read_though_it_is_ignored() =>
        Check(Files(".git/HEAD", ".gitignore: a.py", "a.py"), "a.py", "a.py");

    [Fact]
    public void A_repository_within_is_not_the_outer_ones_matter() =>
        Check(
            Files(".gitignore: gen.py", "gen.py", "sub/.git/HEAD", "sub/gen.py"),
            "sub/gen.py, -1 ignored by .gitignore, -1 .git/"
        );

    [Fact]
    public void A_work_tree_has_the_list_of_its_repository() =>
        Check(
            Files(
                "main/.git/info/exclude: gen.py",
                "main/.git/worktrees/w/commondir: ../..",
                "w/.git: gitdir:../main/.git/worktrees/w",
                "w/gen.py",
                "w/a.py"
            ),
            "w/a.py, -1 ignored by .git/info/exclude",
            "w"
        );

    [Fact]
    public void Nothing_counts_where_it_is_not_wanted() =>
        Check(
            Files(".gitignore: a.py", ".ignore: b.py", "a.py", "b.py"),
            "a.py, b.py",
            new WalkOptions { Exclude = Excludes.None, RespectIgnoreFiles = false }
        );
}
