using System.Collections.Immutable;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>A clause of a compound statement that may be missing: <c>else</c>, <c>finally</c>. One that is broken is left to be read as a statement of its own.</summary>
internal sealed class ClauseParser(TokenKind keyword) : Parser<Token, Statement[]>
{
    private readonly AttemptParser<Suite> _suite = new(
        Rule.Kind(keyword).Then(SuiteParser.Instance)
    );

    public override bool TryParse(ref ParseState<Token> state, out Statement[] result)
    {
        result =
            state.Kind() == keyword && _suite.TryParse(ref state, out var suite) ? suite.Items : [];
        return true;
    }

    /// <summary>The statements of the clause, or none.</summary>
    internal ImmutableArray<Statement> Read(ref ParseState<Token> state)
    {
        _ = TryParse(ref state, out var statements);
        return statements.Frozen();
    }
}
