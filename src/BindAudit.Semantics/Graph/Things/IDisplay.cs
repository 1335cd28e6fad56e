namespace BindAudit.Semantics.Graph.Things;

/// <summary>What is written between the brackets of a container.</summary>
internal interface IDisplay
{
    /// <summary>Puts the elements in.</summary>
    void Fill(ContainerThing container);
}
