using System.Collections.Generic;
using System.IO;
using BindAudit.Cli.Inspection;
using BindAudit.Rules.Matching;
using BindAudit.Semantics.Linking;

namespace BindAudit.Cli.Explanations;

/// <summary>Tells what a call is, and why each rule did or did not match it.</summary>
internal sealed class CallExplanation(ExplainedFile file, RuleSet rules, TextWriter output)
{
    private readonly ExplanationWriter _writer = new(file, output);

    /// <summary>Writes all of it.</summary>
    public void Write(SyntaxCall call)
    {
        _writer.Place(call.Span);
        if (file.Find(call.Span) is not { } invocation)
        {
            _writer.Field("callee", "not analysed: the call stands where no code runs");
            return;
        }

        WriteCallee(invocation);
        WriteArguments(invocation.Arguments);
        _writer.Rules(rules.Explain(file.Program, invocation), "call");
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

        _writer.Field("callee", names.Count == 0 ? "unknown" : string.Join(" or ", names));
        if (CallNames.ReceiverOf(invocation) is { } receiver)
        {
            _writer.Field("receiver", "instance of " + receiver);
        }

        _writer.Field("caller", invocation.Caller);
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
            _writer.Field("*", "more positional arguments, not known");
        }

        if (arguments.HasMoreKeywords)
        {
            _writer.Field("**", "more keyword arguments, not known");
        }
    }

    private void WriteArgument(string name, Argument argument) =>
        _writer.Values(name, argument.Values, argument.Place);
}
