using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using BenchmarkDotNet.Attributes;
using BindAudit.Reporting;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Text;

namespace BindAudit.Benchmarks;

/// <summary>Each format over 3,000 findings.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private const int Findings = 3_000;
    private const string Folder = "/nowhere";

    private readonly Report _report = Make();
    private IReporter _reporter = null!; // made by Setup

    public static IEnumerable<string> Formats => Reporters.Names;

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void Setup() =>
        _reporter = Reporters.Find(Format) ?? throw new InvalidOperationException(Format);

    [Benchmark]
    public long Write()
    {
        using var output = new MemoryStream();
        _reporter.Write(_report, output);
        return output.Length;
    }

    private static Report Make()
    {
        var python = new StringBuilder("from flask import Flask\n\napp = Flask(__name__)\n");
        for (var at = 0; at < Findings; at++)
        {
            python.Append("app.run(host=\"0.0.0.0\")\n");
        }

        var bytes = Encoding.UTF8.GetBytes(python.ToString());
        var rules = Corpus.LoadRules();
        var options = new ScanOptions
        {
            Paths = ["."],
            WorkingDirectory = Folder,
            Rules = rules,
            KnownRules = rules,
        };
        var result = Scanner.ScanText(
            new SourceText(bytes, bytes.Length),
            "service.py",
            options,
            CancellationToken.None
        );
        return result.Findings.Length == Findings
            ? new Report(
                result,
                rules.Rules,
                new ReportOptions { ToolVersion = "0.1.0", WorkingDirectory = Folder }
            )
            : throw new InvalidOperationException($"{result.Findings.Length} findings");
    }
}
