using System.Collections.Generic;
using System.IO;
using BindAudit.Cli.Inspection;
using BindAudit.Reporting;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Cli.Explanations;

/// <summary>Tells what a call is, and why each rule did or did not match it.</summary>
internal sealed class CallExplanation(ExplainedFile file, RuleSet rules, TextWriter output)
{
    /// <summary>Writes all of it.</summary>
    public void Write(SyntaxCall call)
    {
        var position = file.Tree.Text.PositionOf(call.Span.Start);
        Line(
            $"{file.Path}:{position.Line + 1}:{position.Column + 1}: {Shorten(file.Tree.Text.StringOf(call.Span))}"
        );
        if (file.Find(call.Span) is not { } invocation)
        {
            Field("callee", "not analysed: the call stands where no code runs");
            return;
        }

        WriteCallee(invocation);
        WriteArguments(invocation.Arguments);
        WriteRules(invocation);
    }

    private void WriteCallee(Invocation invocation)
    {
        var names = new List<string>();
        foreach (var callee in Callees.Of(invocation))
        {
            if (!names.Contains(callee.FullName))
            {
                names.Add(callee.FullName);
            }
        }

        Field("callee", names.Count == 0 ? "unknown" : string.Join(" or ", names));
        if (CallNames.ReceiverOf(invocation) is { } receiver)
        {
            Field("receiver", "instance of " + receiver);
        }

        Field("caller", invocation.Caller);
    }

    private void WriteArguments(BoundArguments arguments)
    {
        for (var at = 0; at < arguments.Positional.Length; at++)
        {
            WriteArgument($"argument {at + 1}", arguments.Positional[at]);
        }

        foreach (var (name, argument) in arguments.Keywords)
        {
            WriteArgument(name + "=", argument);
        }

        if (arguments.HasMorePositional)
        {
            Field("*", "more positional arguments, not known");
        }

        if (arguments.HasMoreKeywords)
        {
            Field("**", "more keyword arguments, not known");
        }
    }

    private void WriteArgument(string name, Argument argument)
    {
        var parts = new List<string>();
        foreach (var possible in argument.Values.Possible)
        {
            parts.Add(
                possible.IsUnknown
                    ? "unknown"
                    : $"{Shorten(PythonRepr.Of(possible.Value))} ({FindingWords.Of(possible.Reach)}{OriginOf(possible, argument.Place)})"
            );
        }

        Field(name, string.Join(" or ", parts));
    }

    private string OriginOf(PossibleValue possible, SourcePlace argument)
    {
        if (
            possible.Trace?.Origin is not { } origin
            || origin == argument
            || origin.Path != file.Path
        )
        {
            return "";
        }

        return $" from line {file.Tree.Text.Lines.LineOf(origin.Span.Start) + 1}";
    }

    private void WriteRules(Invocation invocation)
    {
        var isNear = false;
        foreach (var explanation in rules.Explain(file.Program, invocation))
        {
            if (explanation.Finding is not null || explanation.IsNear)
            {
                isNear = true;
                var verdict = explanation.Finding is null ? "does not match" : "matches";
                Line($"  {explanation.Rule.Id} {verdict}: {explanation.Reason}");
            }
        }

        if (!isNear)
        {
            Line("  no rule is about this call");
        }
    }

    private void Field(string name, string value) => Line($"  {name, -12} {value}");

    private void Line(string text) => output.WriteLine(TerminalText.Escape(text));

    private static string Shorten(string source)
    {
        var line = string.Join(
            ' ',
            source.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries)
        );
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
