using System.Linq;
using System.Threading;
using BindAudit.Scanning.Sources;
using Xunit;

namespace BindAudit.Tests.Scanning.Sources;

public sealed class SourceReaderTests
{
    private static readonly string[] Files =
    [
        "p/main.py",
        "p/pkg/__init__.py",
        "p/pkg/mod.py",
        "p/.gitignore: *.py",
        "p/node_modules/n.py",
        "q/other.py",
    ];

    [Fact]
    public void Paths_are_relative_to_the_given_folder() =>
        Check(
            "main.py=main node_modules/n.py=node_modules.n pkg/__init__.py=pkg pkg/mod.py=pkg.mod",
            "p"
        );

    [Fact]
    public void A_file_is_shown_by_its_base_name() => Check("mod.py=mod", "p/pkg/mod.py");

    [Fact]
    public void Several_paths_are_prefixes() =>
        Check("./p/pkg/__init__.py=__init__ ./p/pkg/mod.py=mod q/other.py=other", "q/", "./p/pkg");

    [Fact]
    public void A_file_reached_twice_is_shown_once() =>
        Check("q/other.py=other", "q", "q/other.py");

    [Fact]
    public void A_scan_names_modules_from_their_import_root()
    {
        using var folder = new TemporaryFolder(Files);
        var set = SourceReader.FindAsScanned(["p/pkg"], folder.FullPath, CancellationToken.None);
        Assert.Equal("p/pkg/__init__.py=pkg p/pkg/mod.py=pkg.mod", Told(set));
    }

    [Fact]
    public void A_file_is_decoded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", [.. "# coding: latin-1\nx = '"u8, 0xE9, .. "'"u8]);
        var file = SourceReader.Find(["a.py"], folder.FullPath, CancellationToken.None).Files[0];
        var text = file.Read(out var failure);
        Assert.Null(failure);
        Assert.EndsWith(
            "x = '\u00E9'",
            text!.StringOf(new(0, text.Length)),
            System.StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_binary_file_has_no_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", [0x7F, 0x45, 0x00, 0x01]);
        var file = SourceReader.Find(["a.py"], folder.FullPath, CancellationToken.None).Files[0];
        Assert.Null(file.Read(out var failure));
        Assert.Equal("binary content: the file holds a nul byte", failure?.Message);
    }

    [Fact]
    public void What_does_not_exist_is_told()
    {
        using var folder = new TemporaryFolder();
        var set = SourceReader.Find(["x/gone.py"], folder.FullPath, CancellationToken.None);
        Assert.Equal(("gone.py", true), (set.Failures[0].Path, set.Failures[0].IsFatal));
    }

    private static void Check(string expected, params string[] paths)
    {
        using var folder = new TemporaryFolder(Files);
        Assert.Equal(
            expected,
            Told(SourceReader.Find(paths, folder.FullPath, CancellationToken.None))
        );
    }

    private static string Told(SourceSet set) =>
        string.Join(' ', set.Files.Select(file => $"{file.Path}={file.Module.Name}"));
}
