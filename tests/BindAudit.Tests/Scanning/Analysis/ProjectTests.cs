using System.Linq;
using Xunit;

namespace BindAudit.Tests.Scanning.Analysis;

/// <summary>Findings that take several files (query-language.md §5, command-line.md "Named files").</summary>
public sealed class ProjectTests : ScanTest
{
    private const string Factory =
        "from flask import Flask\ndef create():\n    app = Flask('s')\n    return app\n";

    [Fact]
    public void A_factory_in_a_package_that_re_exports_it() =>
        Check(
            ["run.py:3"],
            ("shop/factory.py", Factory),
            ("shop/__init__.py", "from .factory import create\n"),
            ("run.py", "from shop import create\napp = create()\napp.run(host='0.0.0.0')\n")
        );

    [Fact]
    public void A_constant_of_another_module() =>
        Check(
            ["run.py:3"],
            ("settings.py", "HOST = '0.0.0.0'\n"),
            ("run.py", "import uvicorn\nimport settings\nuvicorn.run('a', host=settings.HOST)\n")
        );

    [Fact]
    public void A_caller_in_another_file() =>
        Check(
            ["lib/server.py:3"],
            ("lib/__init__.py", ""),
            (
                "lib/server.py",
                "import uvicorn\ndef serve(host):\n    uvicorn.run('a', host=host)\n"
            ),
            ("main.py", "from lib.server import serve\nserve('0.0.0.0')\n")
        );

    [Fact]
    public void A_caller_that_passes_loopback_is_silent() =>
        Check(
            [],
            ("lib/__init__.py", ""),
            (
                "lib/server.py",
                "import uvicorn\ndef serve(host):\n    uvicorn.run('a', host=host)\n"
            ),
            ("main.py", "from lib.server import serve\nserve('127.0.0.1')\n")
        );

    [Fact]
    public void A_source_folder_is_an_import_root() =>
        Check(
            ["tests/run.py:2"],
            ("src/shop/__init__.py", Factory),
            ("tests/run.py", "from shop import create\ncreate().run('0.0.0.0')\n")
        );

    [Fact]
    public void A_base_class_of_another_module() =>
        Check(
            ["run.py:2"],
            ("base.py", "import flask\nclass Base(flask.Flask): pass\n"),
            ("run.py", "from base import Base\nBase('s').run('0.0.0.0')\n")
        );

    [Fact]
    public void A_named_file_is_seen_with_what_it_imports()
    {
        using var folder = new TemporaryFolder();
        folder.Write("factory.py", Factory);
        folder.Write("run.py", "from factory import create\ncreate().run('0.0.0.0')\n");
        var result = Scan(folder, options => options with { Paths = ["run.py"] });
        Assert.Equal("run.py", Assert.Single(result.Findings).Place.Path);
        Assert.Equal(1, result.FilesScanned);
    }

    [Fact]
    public void An_own_package_called_flask_is_not_the_library() =>
        Check(
            [],
            ("shop/__init__.py", ""),
            ("shop/flask/__init__.py", "class Flask:\n    def run(self, host): pass\n"),
            ("run.py", "from shop.flask import Flask\nFlask().run(host='0.0.0.0')\n")
        );

    [Fact]
    public void A_folder_called_flask_that_no_import_reaches_changes_nothing() =>
        Check(
            ["run.py:2"],
            ("vendor/flask/__init__.py", "class Flask:\n    def run(self, host): pass\n"),
            ("run.py", "from flask import Flask\nFlask('s').run(host='0.0.0.0')\n")
        );

    [Fact]
    public void Files_that_import_each_other_end() =>
        Check(
            ["a.py:3"],
            ("a.py", "import uvicorn\nfrom b import HOST\nuvicorn.run('a', host=HOST)\n"),
            ("b.py", "from a import uvicorn\nHOST = '0.0.0.0'\n")
        );

    [Fact]
    public void A_factory_that_is_re_exported_three_times() =>
        Check(
            ["run.py:2"],
            ("a.py", Factory),
            ("b.py", "from a import create\n"),
            ("c.py", "from b import create\n"),
            ("d.py", "from c import create\n"),
            ("run.py", "from d import create\ncreate().run('0.0.0.0')\n")
        );

    [Fact]
    public void A_name_bound_to_itself_ends() =>
        Check(
            ["a.py:4"],
            ("a.py", "import uvicorn\nopen = open\nopen('x')\nuvicorn.run('a', host='0.0.0.0')\n")
        );

    [Fact]
    public void The_trace_leads_to_the_other_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("settings.py", "\nHOST = '0.0.0.0'\n");
        folder.Write(
            "run.py",
            "import uvicorn\nfrom settings import HOST\nuvicorn.run('a', host=HOST)\n"
        );
        var finding = Assert.Single(Scan(folder).Findings);
        Assert.Equal(
            ("settings.py", 2, "'0.0.0.0'"),
            (finding.Literal?.Path, finding.Literal?.StartLine, finding.Literal?.Text)
        );
    }

    private static void Check(string[] expected, params (string Path, string Python)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, python) in files)
        {
            folder.Write(path, python);
        }

        var found = Scan(folder)
            .Findings.Select(finding => $"{finding.Place.Path}:{finding.Place.StartLine}");
        Assert.Equal(expected, found);
    }
}
