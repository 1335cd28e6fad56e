using Xunit;

namespace BindAudit.Tests.Scanning.Walking;

public sealed class ExcludeTests : WalkTest
{
    [Fact]
    public void A_name_is_left_out_at_any_depth() =>
        CheckExclude(Files("a.py", "tests/b.py", "c/tests/d.py"), "tests/", "a.py, -2 excluded/");

    [Fact]
    public void A_path_is_left_out_from_the_working_directory() =>
        CheckExclude(Files("tests/b.py", "c/tests/d.py"), "/tests", "c/tests/d.py, -1 excluded/");

    [Fact]
    public void A_leading_dot_says_nothing() =>
        CheckExclude(Files("a.py", "c/a.py"), "./a.py", "c/a.py, -1 excluded");

    [Fact]
    public void A_named_file_is_left_out_too() =>
        CheckExclude(Files("a.py", "b.py"), "b.py", "a.py, -1 excluded", "a.py", "b.py");

    [Fact]
    public void A_named_file_in_an_excluded_folder_is_left_out() =>
        CheckExclude(Files("gen/x/a.py"), "gen/", "-1 excluded", "gen/x/a.py");

    [Fact]
    public void A_named_folder_is_left_out_whole() =>
        CheckExclude(Files("gen/x/a.py"), "gen", "-1 excluded/", "gen/x");

    [Fact]
    public void The_last_pattern_wins() =>
        CheckExclude(
            Files("test_a.py", "test_b.py"),
            "test_* !test_b.py",
            "test_b.py, -1 excluded"
        );

    [Fact]
    public void Outside_of_the_working_directory_a_pattern_counts_from_the_named_folder() =>
        CheckExclude(
            Files("../other/tests/a.py", "../other/b.py"),
            "/tests",
            "../other/b.py, -1 excluded/",
            "../other"
        );
}
