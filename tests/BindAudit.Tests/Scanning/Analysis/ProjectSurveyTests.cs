using System.Threading;
using BindAudit.Rules.Matching;
using BindAudit.Scanning.Analysis;
using BindAudit.Scanning.Modules;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Walking;
using Xunit;

namespace BindAudit.Tests.Scanning.Analysis;

public sealed class ProjectSurveyTests
{
    [Fact]
    public void A_file_that_cannot_be_read_may_hold_anything() =>
        Check(python: null, new ModuleFinder([], new PackageFolders(), []), isOpaque: true);

    [Fact]
    public void A_file_that_we_fail_on_may_hold_anything() =>
        Check("import os\n", finder: null, isOpaque: true);

    [Fact]
    public void Of_any_other_file_is_known_what_it_holds() =>
        Check("pass\n", finder: null, isOpaque: false);

    [Fact]
    public void A_file_that_we_fail_on_keeps_what_it_imports()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.py", "import b\n");
        folder.Write("b.py", "");
        var path = folder.FullPath + "/a.py";
        var finder = new ModuleFinder([folder.FullPath], new PackageFolders(), []);
        var prefilter = Prefilter.Of(new FileSignals([]), isOn: true);
        var surveys = new ProjectSurvey(prefilter, finder, packages: null!).Of(
            [new FoundFile(path, "a.py", path, IsLink: false, IsEmpty: false)],
            jobs: 1,
            CancellationToken.None
        );
        Assert.Equal(
            (true, folder.FullPath + "/b.py"),
            (surveys[path].Evidence.IsOpaque, Assert.Single(surveys[path].Imports))
        );
    }

    /// <summary>Surveys one file, missing where <paramref name="python"/> is null; without a finder every import is a bug of ours.</summary>
    private static void Check(string? python, ModuleFinder? finder, bool isOpaque)
    {
        using var folder = new TemporaryFolder();
        var path = folder.FullPath + "/a.py";
        if (python is not null)
        {
            folder.Write("a.py", python);
        }

        var prefilter = Prefilter.Of(new FileSignals([]), isOn: true);
        var surveys = new ProjectSurvey(prefilter, finder!, new PackageFolders()).Of(
            [new FoundFile(path, "a.py", path, IsLink: false, IsEmpty: false)],
            jobs: 1,
            CancellationToken.None
        );
        Assert.Equal(isOpaque, surveys[path].Evidence.IsOpaque);
    }
}
