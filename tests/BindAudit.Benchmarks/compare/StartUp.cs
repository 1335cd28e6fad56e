using System.Collections.Generic;
using System.IO;

namespace BindAudit.Benchmarks.Compare;

/// <summary>Short commands beside an empty .NET program: <c>start</c>.</summary>
internal static class StartUp
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
        </Project>
        """;

    private const string Finding = """
        from flask import Flask

        app = Flask(__name__)

        if __name__ == "__main__":
            app.run(host="0.0.0.0")

        """;

    internal static void Run(CompareArguments arguments, TextWriter output)
    {
        var scratch = Directory.CreateTempSubdirectory("bindaudit-start-").FullName;
        try
        {
            output.WriteLine(Machine.Describe());
            File.WriteAllText(Path.Combine(scratch, "one.py"), Finding);
            File.WriteAllText(Path.Combine(scratch, "clean.py"), "import os\n\nprint(os.name)\n");
            var candidates = new List<Candidate> { Empty(scratch) };
            foreach (var tool in arguments.Tools)
            {
                candidates.Add(Programs.BindAudit(tool, "--version"));
                candidates.Add(Programs.BindAudit(tool, "--help"));
                candidates.Add(Programs.BindAudit(tool, "scan", "clean.py"));
                candidates.Add(Programs.BindAudit(tool, "scan", "one.py"));
            }

            var all = candidates.ConvertAll(one => new Series(one, scratch, arguments.Runs));
            Series.RunAll(all);
            output.WriteLine();
            Write(output, all);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static void Write(TextWriter output, List<Series> all)
    {
        output.WriteLine("| command | wall | CPU | peak memory | over empty | runs |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var series in all)
        {
            output.WriteLine(
                $"| {series.Name} | {Table.Seconds(series.Wall)} | {Table.Seconds(series.Processor)} | {Table.Mebibytes(series.Peak)} | {Table.Seconds(series.Wall - all[0].Wall)} | {series.Count} |"
            );
        }
    }

    /// <summary>A program that does nothing, built here; run as a tool is, by its host.</summary>
    private static Candidate Empty(string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "empty")).FullName;
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return;\n");
        var made = Path.Combine(folder, "made");
        return Child.ExitCodeOf("dotnet", ["build", "-c", "Release", "-o", made], folder) == 0
            ? new Candidate("an empty .NET program", "dotnet", [Path.Combine(made, "empty.dll")])
            : throw new IOException("the empty program cannot be built");
    }
}
