using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph;

/// <summary>What annotations say where nothing else is known.</summary>
internal sealed partial class GraphModule
{
    /// <summary>Lets instances of an annotation flow into a variable: <c>A</c>, <c>"A"</c>, <c>Optional[A]</c>, <c>A | None</c>.</summary>
    public void Annotate(Term annotation, Variable into)
    {
        switch (Unwrap(annotation))
        {
            case BinaryTerm { Operator: BinaryOperator.BitOr } either:
                Annotate(either.Left, into);
                Annotate(either.Right, into);
                break;
            case SubscriptTerm generic when IsOptional(Unwrap(generic.Value)):
                Annotate(generic.Key, into);
                break;
            case SubscriptTerm generic:
                VariableOf(generic.Value).FlowTo(new Supposing(Analysis, into));
                break;
            case var plain:
                VariableOf(plain).FlowTo(new Supposing(Analysis, into));
                break;
        }
    }

    private void NoteAnnotation(AnnotatedTerm term, Variable into)
    {
        var supposed = NewVariable();
        Annotate(term.Annotation, supposed);
        Analysis.NoteFallback(into, supposed);
    }

    private static bool IsOptional(Term term) =>
        term switch
        {
            ImportedTerm { Name: "Optional" or "Union" or "Annotated" } => true,
            AttributeTerm { Name: "Optional" or "Union" or "Annotated" } => true,
            _ => false,
        };
}
