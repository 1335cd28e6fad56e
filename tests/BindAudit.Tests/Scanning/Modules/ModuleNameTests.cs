using System;
using BindAudit.Scanning.Modules;
using Xunit;

namespace BindAudit.Tests.Scanning.Modules;

public sealed class ModuleNameTests
{
    [Fact]
    public void A_script_is_named_from_its_own_folder() => Check("tools/serve.py", "", "serve");

    [Fact]
    public void A_module_is_named_from_the_folder_above_the_topmost_init() =>
        Check("lib/pkg/sub/mod.py", "lib/pkg lib/pkg/sub", "pkg.sub.mod");

    [Fact]
    public void An_init_is_its_package() =>
        Check("lib/pkg/__init__.py", "lib/pkg", "pkg", isPackage: true);

    [Fact]
    public void Packages_end_at_a_folder_without_init() =>
        Check("pkg/plain/sub/mod.py", "pkg pkg/plain/sub", "sub.mod");

    [Fact]
    public void Without_init_the_name_begins_below_src() =>
        Check("app/src/pkg/mod.py", "", "pkg.mod");

    [Fact]
    public void Src_may_be_the_first_folder() => Check("src/mod.py", "", "mod");

    [Fact]
    public void The_init_outranks_src() => Check("src/a/pkg/mod.py", "src/a/pkg", "pkg.mod");

    [Fact]
    public void A_package_may_reach_above_the_working_directory() =>
        Check("mod.py", "", "work.mod", folders: ["/home/work"]);

    [Fact]
    public void A_stub_and_a_script_without_extension_have_names_too()
    {
        Check("pkg/mod.pyi", "pkg", "pkg.mod");
        Check("bin/serve", "", "serve");
    }

    [Fact]
    public void A_name_may_hold_a_dot() => Check("my.tool.py", "", "my.tool");

    private static void Check(
        string path,
        string packages,
        string name,
        bool isPackage = false,
        string[]? folders = null
    )
    {
        folders ??= Array.ConvertAll(packages.Split(' '), folder => $"/home/work/{folder}");
        var actual = ModuleName.Of(
            $"/home/work/{path}",
            path,
            folder => Array.IndexOf(folders, folder) >= 0
        );
        Assert.Equal(new ModuleName(name, isPackage), actual);
    }
}
