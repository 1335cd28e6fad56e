using System.Collections.Immutable;
using System.IO;
using System.Threading;
using BindAudit.Cli.Sessions;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using BindAudit.Scanning.Sources;

namespace BindAudit.Cli.Explanations;

/// <summary>The calls that a query is about and does not match, each with the condition that failed.</summary>
internal static class NearMisses
{
    /// <summary>Writes a line for each, in order of path and place.</summary>
    /// <returns>How many there are.</returns>
    public static int Write(
        ImmutableArray<string> paths,
        RuleSet rules,
        Session session,
        CancellationToken cancellation
    )
    {
        var count = 0;
        var found = SourceReader.FindAsScanned(paths, session.WorkingDirectory, cancellation);
        var project = ProjectSource.Of(session.WorkingDirectory, [.. paths]);
        foreach (var source in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (source.ReadSource(out _) is { Text: not null } read)
            {
                count += Write(new ExplainedFile(source, read, project), rules, session.Output);
            }
        }

        return count;
    }

    private static int Write(ExplainedFile file, RuleSet rules, TextWriter output)
    {
        var count = 0;
        foreach (var invocation in file.Module.Invocations)
        {
            foreach (var explanation in rules.Explain(file.Program, invocation))
            {
                if (explanation.Finding is null && explanation.IsNear)
                {
                    var place = file.PlaceOf(invocation.Span.Start);
                    output.WriteLine(
                        TerminalText.Escape($"{place}: near miss: {explanation.Reason}")
                    );
                    count++;
                }
            }
        }

        return count;
    }
}
