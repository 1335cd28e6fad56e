using System;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting;
using BindAudit.Scanning.Results;

namespace BindAudit.Cli.Reports;

/// <summary>The options that say what is written and where.</summary>
internal sealed class ReportFlags
{
    /// <summary><c>--format</c>.</summary>
    public FormatFlag Format { get; } = new();

    /// <summary><c>--output</c>.</summary>
    public OutputFlag Output { get; } = new();

    /// <summary><c>--color</c>.</summary>
    public ColorFlag Color { get; } = new();

    /// <summary>Every report with its file; null is standard output, and stands last.</summary>
    /// <exception cref="UsageException">Two reports would go to one place.</exception>
    public ImmutableArray<ReportTarget> Plan()
    {
        var files = ImmutableArray.CreateBuilder<ReportTarget>();
        ReportTarget? main = null;
        foreach (var target in Format.Targets)
        {
            if (target.File is not null)
            {
                files.Add(target);
            }
            else if (main is null || main.Reporter == target.Reporter)
            {
                main = target;
            }
            else
            {
                throw new UsageException(
                    $"--format: '{main.Reporter.Name}' and '{target.Reporter.Name}' would go to the same place; expected {target.Reporter.Name}=FILE"
                );
            }
        }

        return Complete(files, main);
    }

    /// <summary>Writes all of <paramref name="plan"/>; files appear whole or not at all.</summary>
    public void Write(ImmutableArray<ReportTarget> plan, ScanResult result, Session session)
    {
        foreach (var target in plan)
        {
            var toOutput = target.File is null;
            var report = new Report(result, result.Rules.Rules, OptionsOf(toOutput, session));
            if (target.File is { } file)
            {
                using var atomic = new AtomicFile(Path.GetFullPath(file, session.WorkingDirectory));
                target.Reporter.Write(report, atomic.Stream);
                atomic.Commit();
            }
            else
            {
                WriteToOutput(target.Reporter, report, session);
            }

            if (target.Reporter.CutOf(report) is { } cut)
            {
                session.Note($"{target.Reporter.Name}: {cut}");
            }
        }
    }

    /// <summary>Shows the findings on standard error where <paramref name="plan"/> shows them nowhere, because standard output is taken.</summary>
    public void WriteToError(ImmutableArray<ReportTarget> plan, ScanResult result, Session session)
    {
        if (plan.IsEmpty && Reporters.Find("text") is { } reporter)
        {
            using var error = session.OpenError();
            reporter.Write(new Report(result, result.Rules.Rules, ErrorOptionsOf(session)), error);
        }
    }

    // Whoever pipes into `head` still wants the exit code that the findings give.
    private static void WriteToOutput(IReporter reporter, Report report, Session session)
    {
        try
        {
            using var buffered = new BufferedStream(session.OpenOutput(), 1 << 16);
            reporter.Write(report, buffered);
        }
        catch (IOException exception) when (ClosedPipe.IsCauseOf(exception)) { }
    }

    private ImmutableArray<ReportTarget> Complete(
        ImmutableArray<ReportTarget>.Builder files,
        ReportTarget? main
    )
    {
        if (main is null && files.Count > 0 && Output.Value is not null)
        {
            throw new UsageException(
                $"--output: '{Output.Value}' has no report: every --format has a file of its own"
            );
        }

        if (main is not null || files.Count == 0)
        {
            var reporter = main?.Reporter ?? Reporters.Find("text")!;
            files.Add(new ReportTarget(reporter, Output.Value));
        }

        return files.ToImmutable();
    }

    /// <summary>How problems and the summary are shown on standard error.</summary>
    public ReportOptions ErrorOptionsOf(Session session) =>
        new()
        {
            ToolVersion = ToolVersion.Text,
            WorkingDirectory = session.WorkingDirectory,
            Color = Color.IsColored(session, session.IsErrorTerminal),
        };

    private ReportOptions OptionsOf(bool toOutput, Session session) =>
        new()
        {
            ToolVersion = ToolVersion.Text,
            WorkingDirectory = session.WorkingDirectory,
            Color = toOutput && Color.IsColored(session, session.IsOutputTerminal),
            Width = toOutput && session.IsOutputTerminal() ? Math.Max(40, WidthOf()) : 120,
        };

    private static int WidthOf()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 120;
        }
    }
}
