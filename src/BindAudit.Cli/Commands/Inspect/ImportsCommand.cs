using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using BindAudit.Cli.Inspection;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Cli.Commands.Inspect;

/// <summary><c>bindaudit inspect imports PATH…</c>.</summary>
internal sealed class ImportsCommand : InspectCommand
{
    private readonly List<ModuleSummary> _summaries = [];
    private readonly Dictionary<string, SourceText> _texts = [];

    /// <inheritdoc/>
    public override string Name => "inspect imports";

    /// <inheritdoc/>
    public override string Description =>
        "Prints every name that an import binds as a line of JSON: path, local name, fqn, the import root and the\nfile of the module where it is one of the project's, line.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit inspect imports app.py", "the imports of one file"),
            new(
                "bindaudit inspect imports src | grep -v '\"file\":null'",
                "imports of the project's own modules"
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Write(
        SourceSet files,
        Ndjson output,
        Session session,
        CancellationToken cancellation
    )
    {
        var code = base.Write(files, output, session, cancellation);
        var source = ProjectSource.Of(session.WorkingDirectory, files.Files);
        foreach (var module in LinkedProgram.Link(_summaries, source).Modules)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteImports(module, output);
        }

        return code;
    }

    /// <summary>Takes one file in; imports are resolved when all are known.</summary>
    protected override void Write(SourceFile file, SourceText text, Ndjson output)
    {
        var tree = SyntaxTree.Parse(text);
        var (name, isPackage) = file.Module;
        _summaries.Add(ModuleSummary.Of(tree, file.Path, name, isPackage));
        _texts[file.Path] = text;
    }

    private void WriteImports(LinkedModule module, Ndjson output)
    {
        var imports = new List<LinkedImport>(module.Imports);
        imports.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var path = Ndjson.PathOf(module.Path);
        foreach (var import in imports)
        {
            output.Begin(path);
            output.Json.WriteString("local"u8, import.Local);
            output.Json.WriteString("fqn"u8, import.FullName);
            output.Json.WriteString("root"u8, ImportRoot.Of(import.FullName, import.File));
            output.Json.WriteString("file"u8, import.File);
            var line = _texts[module.Path].Lines.LineOf(import.Span.Start) + 1;
            output.Json.WriteNumber("line"u8, line);
            output.End();
        }
    }
}
