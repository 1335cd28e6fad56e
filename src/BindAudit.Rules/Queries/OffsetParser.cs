using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;

namespace BindAudit.Rules.Queries;

/// <summary>Reads nothing and gives the place.</summary>
internal sealed class OffsetParser : Parser<char, QueryOffset>
{
    public override bool TryParse(
        ref ParseState<char> state,
        [MaybeNullWhen(false)] out QueryOffset result
    )
    {
        result = new QueryOffset(state.Position);
        return true;
    }
}
