using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>An annotated assignment: the value, or an instance of the annotation where the value is not known.</summary>
internal sealed class AnnotatedTerm(int index, TextSpan span, Term value, Term annotation)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public Term Annotation { get; } = annotation;
}
