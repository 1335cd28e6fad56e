using System.Collections.Immutable;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>Clauses of a compound statement that repeat: <c>except</c>, <c>case</c>. One that is broken is left to be read as a statement of its own.</summary>
internal sealed class ManyClausesParser<T>(TokenKind first, Parser<Token, T> clause)
    : Parser<Token, ImmutableArray<T>>
{
    private readonly AttemptParser<T> _clause = new(clause);

    public override bool TryParse(ref ParseState<Token> state, out ImmutableArray<T> result)
    {
        var clauses = ImmutableArray.CreateBuilder<T>();
        while (state.Kind() == first && _clause.TryParse(ref state, out var next))
        {
            clauses.Add(next);
        }

        result = clauses.DrainToImmutable();
        return true;
    }
}
