using System.Collections.Generic;
using System.Threading;
using BindAudit.Scanning.Fixing;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Text;

namespace BindAudit.LanguageServer.Actions;

/// <summary>Works out what an editor offers at a finding: the fixes of <c>scan --fix</c>, and the comment of <c>--add-ignore</c>.</summary>
/// <param name="options">How documents are scanned.</param>
internal sealed class CodeActions(ScanOptions options)
{
    private const string Reason = "reason";

    /// <summary>The actions for the findings of <paramref name="result"/> that touch the zero-based lines <paramref name="first"/> to <paramref name="last"/>.</summary>
    public IReadOnlyList<CodeAction> On(ScanResult result, SourceText text, int first, int last)
    {
        var actions = new List<CodeAction>();
        foreach (var found in result.Findings)
        {
            if (
                found.Suppression is null
                && found.Place.StartLine - 1 <= last
                && found.Place.EndLine - 1 >= first
            )
            {
                AddFor(actions, result with { Findings = [found] }, text.Bytes.ToArray());
            }
        }

        return actions;
    }

    private void AddFor(List<CodeAction> actions, ScanResult one, byte[] bytes)
    {
        AddFix(actions, one, bytes, FixRequest.Loopback, "Bind to loopback");
        AddFix(actions, one, bytes, FixRequest.Environment, "Read the host from the environment");
        var found = one.Findings[0];
        var path = found.Place.Path;
        var plan = Ignorer.Plan(one, options, Reason, path, bytes, CancellationToken.None);
        if (plan.Files is [var file])
        {
            var title = $"Ignore {Ignorer.IdOf(found.Finding.Rule)} here, with a reason";
            actions.Add(new CodeAction(title, found, file, IsPreferred: false));
        }
    }

    private void AddFix(
        List<CodeAction> actions,
        ScanResult one,
        byte[] bytes,
        string name,
        string title
    )
    {
        if (FileOf(one, bytes, new FixRequest(name, IsUnsafe: false)) is { } safe)
        {
            actions.Add(new CodeAction(title, one.Findings[0], safe, name == FixRequest.Loopback));
        }
        else if (FileOf(one, bytes, new FixRequest(name, IsUnsafe: true)) is { } file)
        {
            var unsafeTitle = title + " (may change more than this)";
            actions.Add(new CodeAction(unsafeTitle, one.Findings[0], file, IsPreferred: false));
        }
    }

    private EditedFile? FileOf(ScanResult one, byte[] bytes, FixRequest request)
    {
        var path = one.Findings[0].Place.Path;
        var plan = Fixer.Plan(one, options, request, path, bytes, CancellationToken.None);
        return plan.Files is [var file] ? file : null;
    }
}
