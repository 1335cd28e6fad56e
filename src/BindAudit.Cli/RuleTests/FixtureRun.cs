using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using BindAudit.Cli.Explanations;
using BindAudit.Rules.Matching;
using BindAudit.Scanning;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Results;
using BindAudit.Scanning.Sources;
using BindAudit.Text;

namespace BindAudit.Cli.RuleTests;

/// <summary>Scans an annotated fixture with the rules that its marks name, and compares.</summary>
internal sealed class FixtureRun
{
    private readonly SourceFile _file;
    private readonly SourceText _text;
    private readonly FixtureMarks _marks;
    private readonly RuleSet _rules;
    private readonly string _folder;
    private readonly TestTally _tally;
    private ImmutableArray<ReportedFinding> _findings = [];

    /// <summary>A run of <paramref name="marks"/>, which stand in <paramref name="text"/>.</summary>
    public FixtureRun(
        SourceFile file,
        SourceText text,
        FixtureMarks marks,
        RuleSet known,
        string folder,
        TestTally tally
    )
    {
        _file = file;
        _text = text;
        _marks = marks;
        _folder = folder;
        _tally = tally;
        _rules = known.Select(marks.Ids, []);
    }

    /// <summary>Runs it.</summary>
    public void Run(CancellationToken cancellation)
    {
        var options = new ScanOptions
        {
            Paths = [_file.Path],
            WorkingDirectory = _folder,
            Rules = _rules,
            KnownRules = _rules,
            RespectSuppressions = false,
        };
        _findings = Scanner.ScanText(_text, _file.Path, options, cancellation).Findings;
        foreach (var mark in _marks.Marks)
        {
            foreach (var id in mark.Ids)
            {
                Check(mark, id);
            }
        }

        CheckUnexpected();
        var details = new FixtureDetails(_file.Path, _text, _findings);
        _marks.Carets.ForEach(caret => _tally.Add(details.Check(caret)));
        _marks.Fixes.ForEach(fix => _tally.Add(details.Check(fix)));
    }

    private void Check(FixtureMark mark, string id)
    {
        var isFound = FindingsAt(mark.Line, id).Any();
        switch (mark.Kind)
        {
            case FixtureMarkKind.Flagged:
                _tally.Add(isFound ? null : Missed(mark, id));
                break;
            case FixtureMarkKind.Passed:
                _tally.Add(isFound ? Unexpected(mark.Line, id, "must not be found here") : null);
                break;
            default:
                _tally.Later++;
                if (isFound == (mark.Kind == FixtureMarkKind.FlaggedLater))
                {
                    var now = isFound ? "flagged" : "passed";
                    _tally.Notes.Add(
                        $"{_file.Path}:{mark.MarkLine}: {id} is right now: write `# {now}: {id}`"
                    );
                }

                break;
        }
    }

    private void CheckUnexpected()
    {
        foreach (var found in _findings)
        {
            if (!_marks.Marks.Exists(mark => IsAbout(mark, found)))
            {
                var id = found.Finding.Rule.Id;
                _tally.Add(Unexpected(found.Place.StartLine, id, "was found and no mark says so"));
            }
        }
    }

    private bool IsAbout(FixtureMark mark, ReportedFinding found) =>
        IsOn(found, mark.Line) && mark.Ids.Any(id => FindingNames.Names(id, found.Finding, _rules));

    private IEnumerable<ReportedFinding> FindingsAt(int line, string id) =>
        _findings.Where(found =>
            IsOn(found, line) && FindingNames.Names(id, found.Finding, _rules)
        );

    // A mark may stand above the call, or within it above its argument.
    private bool IsOn(ReportedFinding found, int line) =>
        found.Place.StartLine == line
        || (
            found.Argument is { } argument
            && argument.Path == _file.Path
            && argument.StartLine == line
        );

    private TestFailure Missed(FixtureMark mark, string id) =>
        new(
            $"{_file.Path}:{mark.Line}",
            $"{id} was expected here and was not found",
            CodeAt(mark.Line),
            ReasonAt(mark.Line, id)
        );

    private TestFailure Unexpected(int line, string id, string what)
    {
        var value = FindingsAt(line, id).Select(found => found.Finding.Value).FirstOrDefault();
        return new(
            $"{_file.Path}:{line}",
            $"{id} {what}",
            CodeAt(line),
            value is null ? null : $"the value is {value}"
        );
    }

    private string? ReasonAt(int line, string id)
    {
        var file = new ExplainedFile(
            _file,
            PythonSource.Of(_text),
            ProjectSource.Of(_folder, [_file.Path])
        );
        return NearReason.Of(file, _rules.Select([id], []), line);
    }

    private string CodeAt(int line) => FixtureDetails.LineOf(_text, line).Trim();
}
