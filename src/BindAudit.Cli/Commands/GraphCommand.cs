using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Configuring;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Graphs;
using BindAudit.Cli.Sessions;
using BindAudit.Scanning.Sources;
using BindAudit.Semantics.Graph;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit graph PATH</c>: the call graph.</summary>
internal sealed class GraphCommand : Command
{
    private readonly GraphFormatFlag _format = new();
    private readonly NodeFlag _from = new(
        "--from",
        "only what this function, or module, reaches; the last parts of its name are enough"
    );
    private readonly NodeFlag _to = new("--to", "only what reaches this function");
    private readonly DepthFlag _depth = new();
    private readonly OutputFlag _output = new();
    private readonly JobsFlag _jobs = new();
    private readonly ExcludeFlag _exclude = new();
    private readonly ConfigurationFlags _configuration = new();

    /// <inheritdoc/>
    public override string Name => "graph";

    /// <inheritdoc/>
    public override string Description =>
        "Prints who calls whom in a folder of Python files. Functions are followed as values, through parameters,\nresults, containers, attributes and decorators; a callee that is not known gives no edge. docs/call-graph.md\nsays what is exact and what is approximated.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new(
                "bindaudit graph src --format adjacency",
                "callers and callees, as PyCG writes them"
            ),
            new("bindaudit graph . --format dot | dot -Tsvg > calls.svg", "a picture"),
            new(
                "bindaudit graph . --from app.main --depth 2 --format mermaid",
                "what one function calls, two calls deep"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags =>
        [_format, _from, _to, _depth, _output, _jobs, .. _configuration.Choice];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [
            new(
                "PATH",
                "a folder, to which module names are relative, or a file; ignore files do not apply, excludes of a configuration do",
                IsMany: false,
                IsRequired: true
            ),
        ];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        if (_depth.Value is not null && _from.Value is null && _to.Value is null)
        {
            throw new UsageException("--depth: needs --from or --to");
        }

        using var interruption = new Interruption();
        // Of a configuration only what it leaves out has a meaning here.
        var configuration = _configuration.Apply([_exclude], values[0], session);
        var files = SourceReader.Find(
            values[0],
            session.WorkingDirectory,
            configuration.Exclude,
            configuration.Folder,
            interruption.Token
        );
        var sources =
            _format.Value == GraphFormat.Json
                ? GraphSources.ReadTexts(files, _jobs.Value, interruption.Token)
                : GraphSources.Read(files, _jobs.Value, interruption.Token);
        var folder = Path.GetFullPath(values[0][0], session.WorkingDirectory);
        var package = GraphSources.PackageOf(folder);
        var graph = CallGraph.Of(sources.Summaries, package, sources.Budget);
        var from = Find(_from, graph, package);
        var to = Find(_to, graph, package);
        var part = graph.Cut(new GraphPart(from, to, _depth.Value));
        Write(part, sources, session);
        foreach (var failure in sources.Failures)
        {
            session.Fail($"{failure.Path}: {failure.Message}");
        }

        return sources.Failures.Count > 0 ? ExitCode.Failed : ExitCode.Success;
    }

    private static string? Find(NodeFlag flag, CallGraph graph, string? package) =>
        flag.Value is { } written ? NodeSearch.Find(graph, package, written, flag.Name) : null;

    private void Write(CallGraph graph, GraphSources sources, Session session)
    {
        if (_output.Value is not { } path)
        {
            using var stream = session.OpenOutput();
            Write(graph, sources, stream);
            return;
        }

        using var file = new AtomicFile(Path.GetFullPath(path, session.WorkingDirectory));
        Write(graph, sources, file.Stream);
        file.Commit();
    }

    private void Write(CallGraph graph, GraphSources sources, Stream stream)
    {
        switch (_format.Value)
        {
            case GraphFormat.Adjacency:
                AdjacencyWriter.Write(graph, stream);
                return;
            case GraphFormat.Json:
                new GraphJsonWriter(sources.Texts()).Write(graph, stream);
                return;
            default:
                using (var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" })
                {
                    WritePicture(graph, text);
                }

                return;
        }
    }

    private void WritePicture(CallGraph graph, StreamWriter text)
    {
        if (_format.Value == GraphFormat.Dot)
        {
            DotWriter.Write(graph, text);
        }
        else
        {
            MermaidWriter.Write(graph, text);
        }
    }
}
