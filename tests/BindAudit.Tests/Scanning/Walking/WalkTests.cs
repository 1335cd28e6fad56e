using BindAudit.Scanning.Walking;
using Xunit;

namespace BindAudit.Tests.Scanning.Walking;

public sealed class WalkTests : WalkTest
{
    [Fact]
    public void Python_is_known_by_its_extension() =>
        Check(
            Files("a.py", "b.pyi", "c.pyw", "d.txt", "e.pyc", "py", "x.py.bak"),
            "a.py, b.pyi, c.pyw"
        );

    [Fact]
    public void A_script_is_known_by_its_first_line() =>
        Check(
            Files("serve: #!/usr/bin/env python3", "run: #!/bin/sh", "LICENSE", "a.sh: #!python"),
            "serve"
        );

    [Fact]
    public void A_named_file_is_read_whatever_it_is_called() =>
        Check(Files("wsgi.conf", "a.py"), "wsgi.conf", "wsgi.conf");

    [Fact]
    public void Paths_are_relative_to_the_working_directory_and_ordered() =>
        Check(Files("b/z.py", "b.py", "a/a.py"), "a/a.py, b.py, b/z.py");

    [Fact]
    public void What_lies_outside_is_reported_as_given() =>
        Check(
            Files("../other/a.py", "../one.py"),
            "../one.py, ../other/a.py",
            "../other/",
            "../one.py"
        );

    [Fact]
    public void A_path_inside_loses_its_detours() =>
        Check(Files("a/b.py"), "a/b.py", "./a/../a/b.py");

    [Fact]
    public void A_folder_named_like_a_file_is_walked() => Check(Files("x.py/a.py"), "x.py/a.py");

    [Fact]
    public void What_is_named_twice_is_found_once() =>
        Check(Files("a/b.py"), "a/b.py", ".", "a", "a/b.py");

    [Fact]
    public void An_empty_file_is_python_too() =>
        Check(Files("a/__init__.py", "b.py"), "a/__init__.py, b.py");

    [Theory]
    [InlineData("node_modules")]
    [InlineData("site-packages")]
    [InlineData("__pycache__")]
    [InlineData(".tox")]
    [InlineData(".nox")]
    [InlineData(".git")]
    public void What_tools_leave_behind_is_left_out_and_counted(string name) =>
        Check(Files("a.py", $"{name}/b.py", $"c/{name}/d.py"), $"a.py, -2 {name}/");

    [Fact]
    public void A_file_of_such_a_name_is_none() =>
        Check(Files("a.py", "node_modules: #!python"), "a.py, node_modules");

    [Fact]
    public void A_virtual_environment_is_known_by_its_configuration() =>
        Check(
            Files("a.py", "env/pyvenv.cfg", "env/lib/b.py", "venv/c.py"),
            "a.py, venv/c.py, -1 virtual environment/"
        );

    [Fact]
    public void A_conda_environment_is_one_too() =>
        Check(Files("a.py", "env/conda-meta/history", "env/b.py"), "a.py, -1 virtual environment/");

    [Fact]
    public void A_named_environment_is_walked() =>
        Check(
            Files("env/pyvenv.cfg", "env/lib/b.py", "env/lib/site-packages/c.py"),
            "env/lib/b.py, -1 site-packages/",
            "env"
        );

    [Fact]
    public void A_folder_in_a_named_environment_is_walked() =>
        Check(
            Files("env/pyvenv.cfg", "env/lib/site-packages/c.py"),
            "env/lib/site-packages/c.py",
            "env/lib/site-packages"
        );

    [Fact]
    public void A_link_to_a_file_is_read() =>
        Check(Files("../shared.py", "a.py -> ../shared.py"), "a.py");

    [Fact]
    public void A_file_is_preferred_to_a_link_to_it() =>
        Check(Files("z.py", "a.py -> z.py"), "z.py, -1 reached twice");

    [Fact]
    public void A_link_to_a_folder_is_not_followed() =>
        Check(Files("a/b.py", "c -> a", "a/loop -> ../a"), "a/b.py, -2 symbolic link to a folder/");

    [Fact]
    public void A_named_link_to_a_folder_is_followed() =>
        Check(Files("a/b.py", "c -> a"), "c/b.py", "c");

    [Fact]
    public void A_folder_and_a_link_to_it_are_one() =>
        Check(Files("a/b.py", "c -> a"), "a/b.py, -1 reached twice", "a", "c");

    [Fact]
    public void A_broken_link_is_told() =>
        Check(
            Files("a.py", "b.py -> gone.py", "c -> gone"),
            "a.py, b.py: symbolic link that leads nowhere"
        );

    [Fact]
    public void A_link_in_circles_is_told() =>
        Check(
            Files("a.py", "b.py -> c.py", "c.py -> b.py"),
            "a.py, b.py: symbolic link that leads nowhere, c.py: symbolic link that leads nowhere"
        );

    [Fact]
    public void A_named_broken_link_is_fatal() =>
        Check(
            Files("a.py", "b.py -> gone.py"),
            "a.py, !b.py: symbolic link that leads nowhere",
            "a.py",
            "b.py"
        );

    [Fact]
    public void A_named_path_that_does_not_exist_is_fatal() =>
        Check(Files("a.py"), "a.py, !gone: no such file or folder", ".", "gone");

    [Fact]
    public void An_empty_path_is_no_folder() =>
        Check(Files("a.py"), "!: no such file or folder", "");

    [Fact]
    public void A_folder_without_python_is_fatal() =>
        Check(
            Files("a.py", "docs/a.md", "docs/.git/x.py", "docs/node_modules/a.py"),
            "-1 node_modules/, -1 .git/, !docs: folder holds no python file",
            "docs"
        );

    [Fact]
    public void A_folder_whose_python_is_left_out_is_not() =>
        Check(Files("a/.gitignore: *.py", "a/b.py"), "-1 ignored by .gitignore", "a");

    [Fact]
    public void A_device_is_not_read() =>
        Check(Files("a.py"), "/dev/zero: empty, or not a regular file", "/dev/zero");

    [Fact]
    public void A_link_to_a_device_is_empty() => Check(Files("a.py -> /dev/zero"), "a.py");

    [Fact]
    public void The_number_of_workers_does_not_matter()
    {
        var files = Files("a/b.py", "a/c/d.py", "e/f.py", "e/g/h/i.py", "env/pyvenv.cfg", "j.py");
        var expected = "a/b.py, a/c/d.py, e/f.py, e/g/h/i.py, j.py, -1 virtual environment/";
        Assert.All(
            [1, 2, 8],
            (int workers) =>
                Check(
                    files,
                    expected,
                    WalkOptions.Everything with
                    {
                        RespectFolderRules = true,
                        Workers = workers,
                    }
                )
        );
    }
}
