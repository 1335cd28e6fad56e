using System.Collections.Immutable;
using BindAudit.Cli.Inspection;
using BindAudit.Cli.Inspection.Trees;
using BindAudit.Scanning.Sources;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Commands.Inspect;

/// <summary><c>bindaudit inspect tree PATH…</c>.</summary>
internal sealed class TreeCommand : InspectCommand
{
    /// <inheritdoc/>
    public override string Name => "inspect tree";

    /// <inheritdoc/>
    public override string Description =>
        "Prints the syntax tree of every file as a line of JSON: path, tree, errors. Nodes and fields are named as\nin Python.asdl, without expression contexts; what is not Python is an Error node with what could be read.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit inspect tree app.py", "the tree of one file"),
            new(
                "bindaudit inspect tree src | grep -v '\"errors\":\\[\\]'",
                "the files with syntax errors"
            ),
        ];

    /// <inheritdoc/>
    protected override void Write(SourceFile file, SourceText text, Ndjson output)
    {
        output.Begin(Ndjson.PathOf(file.Path));
        new TreeJson(SyntaxTree.Parse(text), output).Write();
        output.End();
    }
}
