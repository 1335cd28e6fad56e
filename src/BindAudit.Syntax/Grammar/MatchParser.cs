using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>match_stmt: header case_block+ DEDENT</c>, or a statement that begins with the name <c>match</c>.</summary>
internal sealed class MatchParser(
    Parser<Token, MatchHeader> header,
    Parser<Token, MatchCase> matchCase
) : Parser<Token, Statement>
{
    private readonly AttemptParser<MatchCase> _case = new(matchCase);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        var first = state.Position;
        if (!header.TryParse(ref state, out var head))
        {
            return SimpleStatements.Statement.TryParse(ref state, out result) && IsLine(ref state);
        }

        var context = state.Grammar();
        var cases = ImmutableArray.CreateBuilder<MatchCase>();
        context.BlockDepth++;
        while (state.Kind() is not (TokenKind.Dedent or TokenKind.EndMarker))
        {
            cases.Add(_case.TryParse(ref state, out var next) ? next : ReadBrokenCase(ref state));
        }

        context.BlockDepth--;
        var span = Rule.SpanOfNode(ref state, first);
        state.Skip(TokenKind.Dedent);
        result = new MatchStatement(head.Subject, cases.DrainToImmutable(), head.Span, span);
        return true;
    }

    private static bool IsLine(ref ParseState<Token> state) =>
        state.Skip(TokenKind.Newline) || state.Fail("end of line");

    // A case that may always be taken: the line as an error, and the block below it.
    private static MatchCase ReadBrokenCase(ref ParseState<Token> state)
    {
        var context = state.Grammar();
        var mark = context.Statements.Count;
        var first = state.Position;
        Recovery.RecoverCase(ref state);
        var header = Rule.SpanOfNode(ref state, first);
        if (state.Skip(TokenKind.Indent))
        {
            StatementReader.ReadBlock(ref state);
            state.Skip(TokenKind.Dedent);
        }

        var pattern = new MatchAsPattern(null, null, new TextSpan(header.Start, 0));
        var span = Rule.SpanOfNode(ref state, first);
        return new MatchCase(pattern, null, context.Statements.PopFrom(mark), header, span);
    }
}
