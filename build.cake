// dotnet tool restore && dotnet cake [--target=NAME] [--configuration=NAME]
// Clean, Format, Build, Test, Pack, Smoke, Hook, Native, Bench. Default is all but Native and Bench.

using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var root = Context.Environment.WorkingDirectory.FullPath;
var packages = System.IO.Path.Combine(root, "artifacts", "package");
var checks = new Checks();

Task("Clean")
    .Description("removes everything that a build makes")
    .Does(() => CleanDirectory("artifacts"));

Task("Format")
    .Description("checks the layout of the C# sources; `dotnet csharpier format .` repairs it")
    .Does(() => Require(Run(root, "dotnet", "csharpier check .")));

Task("Build")
    .Description("builds the solution; warnings are errors")
    .Does(() => DotNetBuild("BindAudit.sln", new DotNetBuildSettings
    {
        Configuration = configuration,
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("TreatWarningsAsErrors", "true"),
        NoLogo = true,
    }));

Task("Test")
    .Description("runs all tests")
    .IsDependentOn("Build")
    .Does(() => DotNetTest("BindAudit.sln", new DotNetTestSettings { Configuration = configuration, NoBuild = true, NoLogo = true }));

Task("Pack")
    .Description("makes the one package, as a hook's user would")
    .Does(() =>
    {
        CleanDirectory("artifacts/package");
        CleanDirectory("artifacts/pack");
        using var scratch = new Scratch("pack");
        Require(Run(root, "dotnet", "pack", scratch.Variables));
        var made = System.IO.Directory.GetFiles(packages).Select(System.IO.Path.GetFileName).ToArray();
        checks.That("a plain `dotnet pack` makes exactly one package", made is ["BindAudit.0.1.0.nupkg"], string.Join(", ", made));
        var restored = System.IO.Directory.GetDirectories(scratch.Packages).Select(System.IO.Path.GetFileName).Order().ToArray();
        var unwanted = restored.Where(name => Regex.IsMatch(name, "xunit|test|benchmark|fscheck|fsharp|analyzers|illink")).ToArray();
        checks.That("packing restores no package of tests, benchmarks or analyzers", unwanted.Length == 0, string.Join(", ", unwanted));
        Console.WriteLine("  packages restored for packing: " + string.Join(", ", restored));
        using var package = ZipFile.OpenRead(System.IO.Path.Combine(packages, "BindAudit.0.1.0.nupkg"));
        var names = package.Entries.Select(entry => entry.FullName).ToArray();
        var ballast = names.Where(name => name.EndsWith(".pdb") || (name.EndsWith(".xml") && !name.EndsWith("DotnetToolSettings.xml") && !name.Contains("[Content_Types]"))).ToArray();
        checks.That("the package holds no symbols and no documentation files", ballast.Length == 0, string.Join(", ", ballast));
        var precompiled = names.Where(name => name.StartsWith("tools/net10.0/any/runtimes/") && name.EndsWith(".dll")).Select(System.IO.Path.GetFileName).Order().ToArray();
        var portable = names.Where(name => Regex.IsMatch(name, "^tools/net10.0/any/[^/]*\\.dll$")).Select(System.IO.Path.GetFileName).Order().ToArray();
        checks.That("each assembly has machine code beside it, in one image", precompiled.SequenceEqual(portable.Append("bindaudit.r2r.dll").Order()), string.Join(", ", precompiled));
        checks.That("the package holds README.md and LICENSE", names.Contains("README.md") && names.Contains("LICENSE"), string.Join(", ", names));
    });

Task("Smoke")
    .Description("installs the packed tool into an empty folder, and as README.md says, and scans with it")
    .IsDependentOn("Pack")
    .Does(() =>
    {
        using var scratch = new Scratch("smoke");
        var folder = System.IO.Path.Combine(scratch.Root, "tool");
        Require(Run(root, "dotnet", $"tool install BindAudit --version 0.1.0 --tool-path \"{folder}\" --add-source \"{packages}\"", scratch.Variables));
        CheckTool(System.IO.Path.Combine(folder, IsRunningOnWindows() ? "bindaudit.exe" : "bindaudit"), scratch);

        CheckRules(System.IO.Path.Combine(folder, IsRunningOnWindows() ? "bindaudit.exe" : "bindaudit"), scratch);

        using var home = new Scratch("readme");
        foreach (var (marker, then) in new[] { ("try", ":"), ("install", "bindaudit --version"), ("exec", ":") })
        {
            var script = System.IO.Path.Combine(home.Root, marker + ".sh");
            System.IO.File.WriteAllText(script, $"set -ex\n{ReadmeBlock(marker)}{then}\n");
            var ran = Run(root, "bash", $"\"{script}\"", home.Variables);
            checks.That($"README.md's {marker} lines work as they stand", ran.ExitCode == (marker == "try" ? 1 : 0), ran.Output);
        }
    });

Task("Hook")
    .Description("uses a clone of this repository as a hook of the real pre-commit")
    .Does(() =>
    {
        if (Find("pre-commit") is not { } preCommit)
        {
            checks.That("pre-commit is installed", false, "install it with: apt-get install --no-install-recommends pre-commit, or pipx install pre-commit");
            return;
        }

        using var scratch = new Scratch("hook");
        var hooks = CloneOfWorkingTree(scratch);
        var revision = Git(hooks, "rev-parse HEAD", scratch).Output.Trim();
        var project = System.IO.Path.Combine(scratch.Root, "project");
        System.IO.Directory.CreateDirectory(project);
        Require(Git(project, "init -q", scratch));
        var entry = $"repos:\n- repo: file://{hooks}\n  rev: {revision}\n  hooks:\n  - id: bindaudit\n";
        System.IO.File.WriteAllText(System.IO.Path.Combine(project, ".pre-commit-config.yaml"), entry);
        Require(Run(project, preCommit, "install --install-hooks", scratch.Variables));

        var unsafeFile = System.IO.Path.Combine(project, "service.py");
        System.IO.File.WriteAllText(unsafeFile, "from flask import Flask\n\nFlask(__name__).run(host=\"0.0.0.0\")\n");
        Require(Git(project, "add -A", scratch));
        var refused = Git(project, "commit -q -m unsafe", scratch);
        checks.That("pre-commit refuses a commit with a finding", refused.ExitCode == 1, refused.Output);
        checks.That("pre-commit shows the finding", refused.Output.Contains("PYTHON-FLASK-AUDIT-003") && refused.Output.Contains("service.py"), refused.Output);

        System.IO.File.WriteAllText(unsafeFile, "from flask import Flask\n\nFlask(__name__).run(host=\"127.0.0.1\")\n");
        Require(Git(project, "add -A", scratch));
        var accepted = Git(project, "commit -q -m safe", scratch);
        checks.That("pre-commit lets a clean commit pass", accepted.ExitCode == 0, accepted.Output);

        System.IO.File.WriteAllText(System.IO.Path.Combine(project, ".bindaudit.yaml"), "exclude: [vendor/]\n");
        System.IO.Directory.CreateDirectory(System.IO.Path.Combine(project, "vendor"));
        System.IO.File.WriteAllText(System.IO.Path.Combine(project, "vendor", "their.py"), "from flask import Flask\n\nFlask(__name__).run(host=\"0.0.0.0\")\n");
        Require(Git(project, "add -A", scratch));
        var excluded = Git(project, "commit -q -m excluded", scratch);
        checks.That("pre-commit lets a commit of excluded files pass", excluded.ExitCode == 0, excluded.Output);

        System.IO.File.WriteAllText(System.IO.Path.Combine(project, "settings.py"), "HOST = \"127.0.0.1\"\n");
        System.IO.File.WriteAllText(unsafeFile, "from flask import Flask\n\nfrom settings import HOST\n\nFlask(__name__).run(host=HOST)\n");
        System.IO.File.WriteAllText(System.IO.Path.Combine(project, ".pre-commit-config.yaml"), entry.Replace("id: bindaudit", "id: bindaudit-diff"));
        Require(Git(project, "add -A", scratch));
        Require(Git(project, "commit -q -m apart", scratch));
        System.IO.File.WriteAllText(System.IO.Path.Combine(project, "settings.py"), "HOST = \"0.0.0.0\"\n");
        Require(Git(project, "add -A", scratch));
        var opened = Git(project, "commit -q -m opened", scratch);
        checks.That("bindaudit-diff refuses a constant that opens a service in another file", opened.ExitCode == 1 && opened.Output.Contains("service.py"), opened.Output);

        System.IO.File.WriteAllText(System.IO.Path.Combine(project, ".pre-commit-config.yaml"), entry.Replace("id: bindaudit", "id: bindaudit-fix"));
        System.IO.File.WriteAllText(unsafeFile, "from flask import Flask\r\n\r\nFlask(__name__).run(host='0.0.0.0')  # why\r\n");
        System.IO.File.WriteAllText(System.IO.Path.Combine(project, "settings.py"), "HOST = \"127.0.0.1\"  # ignore: CSP-D404 -- not any more\n");
        Require(Git(project, "add -A", scratch));
        var repaired = Git(project, "commit -q -m repaired", scratch);
        checks.That("bindaudit-fix stops a commit that it changes", repaired.ExitCode == 1 && repaired.Output.Contains("files were modified by this hook"), repaired.Output);
        checks.That("bindaudit-fix changes the host and nothing else", System.IO.File.ReadAllText(unsafeFile) == "from flask import Flask\r\n\r\nFlask(__name__).run(host='127.0.0.1')  # why\r\n", System.IO.File.ReadAllText(unsafeFile));
        checks.That("bindaudit-fix removes a suppression that silences nothing", System.IO.File.ReadAllText(System.IO.Path.Combine(project, "settings.py")) == "HOST = \"127.0.0.1\"\n", repaired.Output);
        Require(Git(project, "add -A", scratch));
        var again = Git(project, "commit -q -m again", scratch);
        checks.That("bindaudit-fix lets the changed files pass", again.ExitCode == 0, again.Output);
    });

Task("Native")
    .Description("makes a native program of the sources, as a check, and runs the end-to-end tests against it")
    .Does(() =>
    {
        var folder = System.IO.Path.Combine(root, "artifacts", "native", "program");
        CleanDirectory(folder);
        var made = Run(root, "dotnet", $"publish src/BindAudit.Cli -p:CheckNative=true -nologo -v quiet -o \"{folder}\"");
        Require(made);
        var warnings = made.Output.Split('\n').Where(line => line.Contains("warning")).Distinct().ToArray();
        var ours = warnings.Where(line => !line.Contains(" McMaster.") && !line.Contains(" YamlDotNet.")).ToArray();
        checks.That("trimming and ahead-of-time compilation warn of nothing of ours", ours.Length == 0, string.Join("\n", ours));
        Console.WriteLine($"  warnings of packages, which docs/decisions/0003 explains: {warnings.Length - ours.Length}");
        var program = System.IO.Path.Combine(folder, IsRunningOnWindows() ? "bindaudit.exe" : "bindaudit");
        var variables = new Dictionary<string, string> { ["BINDAUDIT_PROGRAM"] = program };
        var tests = Run(root, "dotnet", $"test tests/BindAudit.EndToEnd.Tests -c {configuration} -nologo", variables);
        var summary = tests.Output.Split('\n').LastOrDefault(line => line.Contains("Passed:")) ?? "no test ran";
        checks.That("the end-to-end tests hold for the native program: " + summary.Trim(), tests.ExitCode == 0 && summary.Contains("Failed:     0"), tests.Output);
    });

Task("Bench")
    .Description("runs the benchmarks; pass others with --filter=GLOB")
    .Does(() => Require(Run(root, "dotnet", $"run -c Release --project tests/BindAudit.Benchmarks -- --filter \"{Argument("filter", "*")}\"")));

Task("Default")
    .IsDependentOn("Clean")
    .IsDependentOn("Format")
    .IsDependentOn("Build")
    .IsDependentOn("Test")
    .IsDependentOn("Pack")
    .IsDependentOn("Smoke")
    .IsDependentOn("Hook");

TaskTeardown(context =>
{
    if (context.Task.Name is "Pack" or "Smoke" or "Hook" or "Native")
    {
        checks.Close(context.Task.Name.ToLowerInvariant());
    }
});

RunTarget(target);
checks.Require();

void CheckTool(string tool, Scratch scratch)
{
    var version = Run(root, tool, "--version", scratch.Variables);
    checks.That("`bindaudit --version` says 0.1.0", version.ExitCode == 0 && version.Output.Contains("0.1.0"), version.Output);
    var help = Run(root, tool, "--help", scratch.Variables);
    checks.That("`bindaudit --help` names scan", help.ExitCode == 0 && help.Output.Contains("scan"), help.Output);
    var examples = Run(root, tool, "scan tests/fixtures/examples --format concise", scratch.Variables);
    checks.That("scanning the examples ends with 1", examples.ExitCode == 1, examples.Output);
    foreach (var expected in new[] { "shop.py:21", "orders.py:20", "telemetry.py:11", "downloads.py:12" })
    {
        checks.That($"the examples' report names {expected}", examples.Output.Contains(expected + ":"), examples.Output);
    }

    foreach (var silent in new[] { "admin.py:", "metrics.py:" })
    {
        checks.That($"the examples' report does not name {silent}", !examples.Output.Contains(silent), examples.Output);
    }

    foreach (var format in new[] { "text", "json", "sarif", "csv" })
    {
        var report = Run(root, tool, $"scan tests/fixtures/examples --format {format} --output \"{System.IO.Path.Combine(scratch.Root, "report." + format)}\"", scratch.Variables);
        var written = System.IO.Path.Combine(scratch.Root, "report." + format);
        var text = System.IO.File.Exists(written) ? System.IO.File.ReadAllText(written) : "";
        checks.That($"`--format {format} --output` writes a report", report.ExitCode == 1 && text.Contains("shop.py") && IsWellFormed(format, text), report.Output);
    }

    var clean = Run(root, tool, "scan tests/fixtures/examples/admin.py", scratch.Variables);
    checks.That("scanning a clean file ends with 0", clean.ExitCode == 0, clean.Output);
    var absent = Run(root, tool, "scan no-such-folder", scratch.Variables);
    checks.That("scanning a path that does not exist ends with 2", absent.ExitCode == 2, absent.Output);
}

static bool IsWellFormed(string format, string text)
{
    try
    {
        return format is not ("json" or "sarif") || System.Text.Json.JsonDocument.Parse(text) is not null;
    }
    catch (System.Text.Json.JsonException)
    {
        return false;
    }
}

// Every rules file that the documentation shows is a rules file; README.md's finds what README.md says.
void CheckRules(string tool, Scratch scratch)
{
    var shown = System.IO.Directory.GetFiles(System.IO.Path.Combine(root, "docs"), "*.md").Append(System.IO.Path.Combine(root, "README.md"));
    var file = System.IO.Path.Combine(scratch.Root, "corp.yaml");
    foreach (var page in shown.Order())
    {
        foreach (Match block in Regex.Matches(System.IO.File.ReadAllText(page), "```yaml\n((?!# bad.yaml)(?:#[^\n]*\n)?version: 1\n.*?)```", RegexOptions.Singleline))
        {
            System.IO.File.WriteAllText(file, block.Groups[1].Value);
            var ran = Run(scratch.Root, tool, "rules check corp.yaml", scratch.Variables);
            checks.That($"`bindaudit rules check` accepts the rules of {System.IO.Path.GetFileName(page)}", ran.ExitCode == 0, ran.Output);
        }
    }

    var python = "from corp.web import Service\n\nService(\"billing\").serve(\"0.0.0.0\", 8080)\nsvc = Service(\"x\")\nsvc.serve(\"::\", 80)\nsvc.serve(\"10.1.2.3\", 80)\n";
    System.IO.File.WriteAllText(System.IO.Path.Combine(scratch.Root, "corp.py"), python);
    System.IO.File.WriteAllText(file, Regex.Match(System.IO.File.ReadAllText(System.IO.Path.Combine(root, "README.md")), "```yaml\n(# corp.yaml\n.*?)```", RegexOptions.Singleline).Groups[1].Value);
    var found = Run(scratch.Root, tool, "scan --rules corp.yaml --format concise corp.py", scratch.Variables);
    checks.That("README.md's rule finds what README.md says", found.ExitCode == 1 && Regex.Matches(found.Output, "CORP-001").Count == 2 && !found.Output.Contains("corp.py:6"), found.Output);
}

string ReadmeBlock(string marker)
{
    var text = System.IO.File.ReadAllText(System.IO.Path.Combine(root, "README.md"));
    var block = Regex.Match(text, $@"<!-- {marker} -->\s*```\w*\n(.*?)```", RegexOptions.Singleline);
    if (!block.Success)
    {
        throw new CakeException($"README.md holds no block after <!-- {marker} -->");
    }

    return block.Groups[1].Value;
}

string CloneOfWorkingTree(Scratch scratch)
{
    var clone = System.IO.Path.Combine(scratch.Root, "bindaudit");
    var listed = Run(root, "git", "-c safe.directory=* ls-files -z --cached --others --exclude-standard");
    Require(listed);
    foreach (var name in listed.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim('\n', '\r')))
    {
        var source = System.IO.Path.Combine(root, name);
        if (System.IO.File.Exists(source))
        {
            var copy = System.IO.Path.Combine(clone, name);
            System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy));
            System.IO.File.Copy(source, copy);
        }
    }

    Require(Git(clone, "init -q", scratch));
    Require(Git(clone, "add -A", scratch));
    Require(Git(clone, "commit -q -m snapshot", scratch));
    return clone;
}

Outcome Git(string folder, string arguments, Scratch scratch) =>
    Run(folder, "git", "-c user.name=bindaudit -c user.email=bindaudit@example.invalid " + arguments, scratch.Variables);

void Require(Outcome outcome)
{
    if (outcome.ExitCode != 0)
    {
        throw new CakeException($"{outcome.Command} ended with {outcome.ExitCode}\n{outcome.Output}");
    }
}

static string Find(string program) =>
    Environment.GetEnvironmentVariable("PATH").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => new[] { program, program + ".exe" }.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(System.IO.File.Exists);

static Outcome Run(string folder, string program, string arguments, IReadOnlyDictionary<string, string> variables = null)
{
    var start = new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        StandardErrorEncoding = System.Text.Encoding.UTF8,
    };
    foreach (var (name, value) in variables ?? new Dictionary<string, string>())
    {
        start.Environment[name] = value;
    }

    using var process = Process.Start(start);
    var error = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return new Outcome($"{program} {arguments}", process.ExitCode, output + error.Result);
}

record Outcome(string Command, int ExitCode, string Output);

// An empty home, with no package cached and no tool installed; gone when the task ends.
sealed class Scratch : IDisposable
{
    public Scratch(string name)
    {
        Root = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"bindaudit-{name}-{Guid.NewGuid():N}");
        Packages = System.IO.Path.Combine(Root, "packages");
        var home = System.IO.Path.Combine(Root, "home");
        System.IO.Directory.CreateDirectory(Packages);
        System.IO.Directory.CreateDirectory(home);
        KeepPackageSources(home);
        Variables = new Dictionary<string, string>
        {
            ["HOME"] = home,
            ["USERPROFILE"] = home,
            ["DOTNET_CLI_HOME"] = home,
            ["NUGET_PACKAGES"] = Packages,
            ["PRE_COMMIT_HOME"] = System.IO.Path.Combine(Root, "pre-commit"),
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["MSBUILDDISABLENODEREUSE"] = "1",
        };
    }

    public string Root { get; }

    public string Packages { get; }

    public IReadOnlyDictionary<string, string> Variables { get; }

    public void Dispose()
    {
        try
        {
            System.IO.Directory.Delete(Root, recursive: true);
        }
        catch (Exception exception) when (exception is System.IO.IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"left behind: {Root}");
        }
    }

    static void KeepPackageSources(string home)
    {
        var own = System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");
        if (System.IO.File.Exists(own))
        {
            var copy = System.IO.Path.Combine(home, ".nuget", "NuGet", "NuGet.Config");
            System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy));
            System.IO.File.Copy(own, copy);
        }
    }
}

// Counts what was checked, so that one failure does not hide the next; .ci/run adds the lines up.
sealed class Checks
{
    int _passed;
    int _failed;
    int _allFailed;

    public void That(string sentence, bool holds, string otherwise)
    {
        Console.WriteLine((holds ? "  ok      " : "  FAILED  ") + sentence);
        if (holds)
        {
            _passed++;
            return;
        }

        _failed++;
        _allFailed++;
        Console.WriteLine(string.Join('\n', (otherwise ?? "").TrimEnd().Split('\n').Select(line => "          " + line)));
    }

    public void Close(string task)
    {
        Console.WriteLine($"{task}: {_passed} passed, {_failed} failed");
        (_passed, _failed) = (0, 0);
    }

    public void Require()
    {
        if (_allFailed > 0)
        {
            throw new Exception($"{_allFailed} checks failed");
        }
    }
}
