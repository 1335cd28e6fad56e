using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>A node of the call graph; definitions of one name are one node.</summary>
public sealed class GraphNode
{
    private List<SourcePlace>? _places;

    internal GraphNode(string name, GraphNodeKind kind, int number)
    {
        Name = name;
        Kind = kind;
        Number = number;
    }

    /// <summary><c>module.Class.method</c>, <c>module.&lt;lambda1&gt;</c>, <c>&lt;builtin&gt;.print</c>, <c>ext.Cls.fun</c>.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public GraphNodeKind Kind { get; internal set; }

    /// <summary>Whether the scan defines it.</summary>
    public bool IsScanned => Kind is not (GraphNodeKind.External or GraphNodeKind.Builtin);

    /// <summary>Where it is defined, in order of path and place; empty for what is outside.</summary>
    public IReadOnlyList<SourcePlace> Places => _places ?? (IReadOnlyList<SourcePlace>)[];

    /// <summary>How many nodes were made before it.</summary>
    internal int Number { get; }

    internal void AddPlace(SourcePlace place)
    {
        _places ??= new(1);
        if (!_places.Contains(place))
        {
            _places.Add(place);
        }
    }
}
