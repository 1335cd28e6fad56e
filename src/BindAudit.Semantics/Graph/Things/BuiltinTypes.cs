namespace BindAudit.Semantics.Graph.Things;

/// <summary>The builtin types as the graph names them, and an object of each of which nothing else is known.</summary>
internal sealed class BuiltinTypes(GraphAnalysis analysis)
{
    public const string Text = "PyStr";
    public const string Bytes = "PyBytes";
    public const string Int = "PyInt";
    public const string Float = "PyFloat";
    public const string Bool = "PyBool";
    public const string None = "PyNone";
    public const string List = "PyList";
    public const string Tuple = "PyTuple";
    public const string Set = "PySet";
    public const string Dict = "PyDict";

    /// <summary>A str.</summary>
    public BuiltinThing Str { get; } = new(analysis, Text, null, null);

    /// <summary>A bytes object.</summary>
    public BuiltinThing ByteString { get; } = new(analysis, Bytes, null, null);

    /// <summary>An int.</summary>
    public BuiltinThing Integer { get; } = new(analysis, Int, null, null);

    /// <summary>A float.</summary>
    public BuiltinThing Real { get; } = new(analysis, Float, null, null);

    /// <summary>A bool.</summary>
    public BuiltinThing Boolean { get; } = new(analysis, Bool, null, null);
}
