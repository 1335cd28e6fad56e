namespace BindAudit.Semantics.Graph.Things;

/// <summary>A key of which nothing is known.</summary>
internal sealed class UnknownThing : Thing
{
    public static readonly UnknownThing Instance = new();

    private UnknownThing() { }
}
