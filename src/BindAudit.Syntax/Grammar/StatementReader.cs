using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>statements</c>: reads on whatever comes; a statement that is not Python becomes an <see cref="ErrorStatement"/>.</summary>
internal static class StatementReader
{
    /// <summary>Reads up to the DEDENT that ends the block, which is not consumed, or to the end of the file.</summary>
    internal static void ReadBlock(ref ParseState<Token> state)
    {
        var surplus = 0;
        var isBroken = false;
        while (true)
        {
            switch (state.Kind())
            {
                case TokenKind.EndMarker:
                case TokenKind.Dedent when surplus == 0 && state.Grammar().BlockDepth > 0:
                    return;
                case TokenKind.Dedent:
                    surplus -= surplus > 0 ? 1 : 0;
                    state.Position++;
                    break;
                case TokenKind.Indent:
                    ReportIndent(ref state, isBroken);
                    surplus++;
                    state.Position++;
                    break;
                case TokenKind.Newline:
                    state.Position++;
                    break;
                default:
                    isBroken = !ReadStatement(ref state, isBroken);
                    break;
            }
        }
    }

    /// <summary>Reads <c>simple_stmts: ';'.simple_stmt+ [';'] NEWLINE</c>; false if a part of it is not Python.</summary>
    internal static bool ReadLine(ref ParseState<Token> state)
    {
        var context = state.Grammar();
        while (true)
        {
            var start = state.Position;
            var mark = context.Mark();
            context.BeginStatement(state.Input[start].Start);
            if (
                !SimpleStatements.Statement.TryParse(ref state, out var statement)
                || !(state.Kind() is TokenKind.Semi or TokenKind.Newline || EndsLine(ref state))
            )
            {
                context.Restore(mark);
                return Recovery.Recover(ref state, start, isSilent: false);
            }

            context.Add(statement);
            state.Skip(TokenKind.Semi);
            if (state.Skip(TokenKind.Newline) || state.Kind() == TokenKind.EndMarker)
            {
                return true;
            }
        }
    }

    private static bool EndsLine(ref ParseState<Token> state) =>
        state.Kind() == TokenKind.EndMarker || state.Fail("end of line");

    // The block behind a broken header stands where no block is expected; that was reported already.
    private static void ReportIndent(ref ParseState<Token> state, bool isBroken)
    {
        if (!isBroken)
        {
            Recovery.Report(ref state, state.Position, "unexpected indent");
        }
    }

    private static bool ReadStatement(ref ParseState<Token> state, bool isBroken)
    {
        if (
            !CompoundStatements.First.Contains(state.Kind()) && !MatchStatements.MayBegin(ref state)
        )
        {
            var isClause = isBroken && CompoundStatements.Clauses.Contains(state.Kind());
            return isClause
                ? Recovery.Recover(ref state, state.Position, isSilent: true)
                : ReadLine(ref state);
        }

        var context = state.Grammar();
        var start = state.Position;
        var mark = context.Mark();
        context.BeginStatement(state.Input[start].Start);
        if (CompoundStatements.Statement.TryParse(ref state, out var statement))
        {
            context.Add(statement);
            return true;
        }

        context.Restore(mark);
        return Recovery.Recover(ref state, start, isSilent: false);
    }
}
