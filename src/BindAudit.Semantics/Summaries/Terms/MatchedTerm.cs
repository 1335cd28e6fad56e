using BindAudit.Text;

namespace BindAudit.Semantics.Summaries.Terms;

/// <summary>What a class pattern captures by position (Python Language Reference §8.6.4.10); only the call graph asks.</summary>
internal sealed class MatchedTerm(int index, TextSpan span, Term value, Term type, int position)
    : Term(index, span)
{
    public Term Value { get; } = value;

    public Term Type { get; } = type;

    public int Position { get; } = position;
}
