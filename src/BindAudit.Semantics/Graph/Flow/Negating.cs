using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>The negative of a number that is known, such as an index from the end.</summary>
internal sealed class Negating(GraphAnalysis analysis, Variable into) : Consumer
{
    public override void Take(Thing thing)
    {
        if (thing is BuiltinThing value)
        {
            into.Take(value.Number is { } number ? analysis.Integer(-number) : value.Widened);
        }
    }
}
