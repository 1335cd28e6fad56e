using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Cli.Inspection;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Commands.Inspect;

/// <summary><c>bindaudit inspect calls PATH…</c>.</summary>
internal sealed class CallsCommand : InspectCommand
{
    /// <inheritdoc/>
    public override string Name => "inspect calls";

    /// <inheritdoc/>
    public override string Description =>
        "Prints every call as a line of JSON: path, start, end, callee as written, fqn as resolved, receiver's class,\ncaller, number of positional args, keywords, and the values that are known with their reach.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit inspect calls app.py", "the calls of one file"),
            new(
                "bindaudit inspect calls src | grep '\"fqn\":\"flask.Flask.run\"'",
                "where a method is called"
            ),
        ];

    /// <inheritdoc/>
    protected override void Write(SourceFile file, SourceText text, Ndjson output)
    {
        var tree = SyntaxTree.Parse(text);
        var invocations = InvocationsOf(tree, file);
        var path = Ndjson.PathOf(file.Path);
        var calls = new CallJson(text, output);
        foreach (var call in SyntaxCalls.Of(tree))
        {
            output.Begin(path);
            calls.Write(call, invocations.GetValueOrDefault(call.Span));
            output.End();
        }
    }

    private static Dictionary<TextSpan, Invocation> InvocationsOf(SyntaxTree tree, SourceFile file)
    {
        var summary = ModuleSummary.Of(tree, file.Path, file.Module.Name, file.Module.IsPackage);
        var invocations = new Dictionary<TextSpan, Invocation>();
        foreach (var invocation in LinkedProgram.Link([summary]).Modules[0].Invocations)
        {
            invocations.TryAdd(invocation.Span, invocation);
        }

        return invocations;
    }
}
