using System;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Library;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A name of a module outside the scan, or a builtin.</summary>
internal sealed class ExternalThing(GraphAnalysis analysis, string name) : Thing
{
    private const string BuiltinPrefix = "builtins.";
    private const int LongestPath = 7;

    private GraphNode? _node;
    private LibraryModel? _model;

    /// <summary>The dotted path; of builtins, <c>builtins.print</c>.</summary>
    public string Name { get; } = name;

    public bool IsBuiltin { get; } = name.StartsWith(BuiltinPrefix, StringComparison.Ordinal);

    /// <summary>Whether it is spelled as a class (PEP 8).</summary>
    public bool IsClassLike
    {
        get
        {
            var last = Name.AsSpan(Name.LastIndexOf('.') + 1);
            return last.Length > 0 && char.IsUpper(last[0]);
        }
    }

    /// <summary>Whether calling it gives an object that goes by its path: builtins whose results are not modelled, and what files give.</summary>
    private bool IsOpened =>
        Name is "builtins.bytearray" or "builtins.memoryview"
        || Name.StartsWith("builtins.open", StringComparison.Ordinal);

    private GraphNode Node =>
        _node ??= IsBuiltin
            ? analysis.Edges.NodeOf(
                "<builtin>." + Name[BuiltinPrefix.Length..],
                GraphNodeKind.Builtin
            )
            : analysis.Edges.NodeOf(Name, GraphNodeKind.External);

    /// <summary>What calling it does.</summary>
    public LibraryModel Model => _model ??= new LibraryModel(Name);

    public override void Call(CallSite call, Thing? receiver)
    {
        call.Site.Calls(Node);
        if (!Model.Call(call) && (!IsBuiltin || IsOpened))
        {
            call.Return(analysis.ResultOf(Name));
        }
    }

    public override void Read(AttributeRead read)
    {
        if (MemberOf(Name, read.Name) is { } path)
        {
            read.Into.Take(analysis.External(path));
        }
    }

    public override Variable? Member(string name, string path) =>
        MemberOf(Name, name) is { } member
            ? analysis.Single(analysis.External(member))
            : analysis.Nothing;

    public override void ReadItem(Variable? key, CallSite call) =>
        call.Return(IsClassLike || IsBuiltin ? this : analysis.ResultOf(Name));

    public override void Enter(CallSite call, bool isAsync) => call.Return(analysis.ResultOf(Name));

    /// <summary>The path of an attribute; null where a builtin type has none of that name, and where it grows beyond what anybody writes, as in a loop over <c>x = x.next</c>.</summary>
    public static string? MemberOf(string path, string name)
    {
        if (!BuiltinMembers.MayHave(path, name))
        {
            return null;
        }

        var parts = 1;
        var same = 0;
        var rest = path.AsSpan();
        for (var dot = rest.LastIndexOf('.'); dot >= 0; dot = rest.LastIndexOf('.'))
        {
            same += rest[(dot + 1)..].SequenceEqual(name) ? 1 : 0;
            rest = rest[..dot];
            parts++;
        }

        return parts < LongestPath && same < 2 ? path + "." + name : null;
    }
}
