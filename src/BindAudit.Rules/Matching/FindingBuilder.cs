using System;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Model;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching;

/// <summary>Tells a match.</summary>
internal static class FindingBuilder
{
    internal static Finding Build(RuleMatch match, ImmutableArray<string> also)
    {
        var (verdict, site) = (match.Verdict, match.Site);
        var value = verdict.Shown is { } shown ? PythonRepr.Of(shown.Value) : null;
        return new Finding
        {
            Rule = match.Rule.Rule,
            Also = also,
            Severity = SeverityOf(match.Rule.Rule, site),
            Confidence = ConfidenceOf(match.Rule.Rule, verdict),
            Reach = verdict.Reach,
            Message = MessageOf(match.Rule.Rule.Message, value, site.FullName),
            Place = site.Place,
            Argument = verdict.Place,
            Literal = verdict.Shown?.Trace?.Origin ?? verdict.Place,
            Value = value,
            Callee = site.FullName,
            Caller = site.Caller,
            Trace = verdict.Reach > Reach.Literal ? verdict.Shown?.Trace : null,
            NormalizedArguments = ArgumentText.Of(site),
        };
    }

    /// <summary>Code of tests is at most as bad as the rule says of tests.</summary>
    private static Severity SeverityOf(Rule rule, Site site) =>
        rule.TestSeverity is { } limit && limit < rule.Severity && ScopeMatcher.IsTest(site)
            ? limit
            : rule.Severity;

    /// <summary>docs/query-language.md §6.</summary>
    private static Confidence ConfidenceOf(Rule rule, Verdict verdict)
    {
        var isSure =
            !verdict.IsVersionDependent
            && !verdict.IsAssumed
            && verdict.Reach switch
            {
                Reach.Literal or Reach.Constant => true,
                Reach.Default => false,
                _ => verdict.IsCertain,
            };
        var confidence = isSure ? Confidence.High : Confidence.Medium;
        return rule.Confidence is { } limit && limit < confidence ? limit : confidence;
    }

    private static string MessageOf(string message, string? value, string callee) =>
        message
            .Replace("{callee}", callee, StringComparison.Ordinal)
            .Replace("{value}", value ?? "(omitted)", StringComparison.Ordinal);
}
