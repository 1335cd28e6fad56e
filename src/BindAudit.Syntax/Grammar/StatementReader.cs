using System.Collections.Generic;
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
        // Whether the statement before was broken: here, and outside each block that stands where none is expected.
        var isBroken = false;
        Stack<bool>? outside = null;
        while (true)
        {
            switch (state.Kind())
            {
                case TokenKind.EndMarker:
                case TokenKind.Dedent
                    when outside is not { Count: > 0 } && state.Grammar().BlockDepth > 0:
                    return;
                case TokenKind.Dedent:
                    isBroken = outside is { Count: > 0 } && outside.Pop();
                    state.Position++;
                    break;
                case TokenKind.Indent:
                    ReportIndent(ref state, isBroken);
                    (outside ??= new Stack<bool>()).Push(isBroken);
                    isBroken = false;
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
                return Recovery.Recover(ref state, start);
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
        var kind = state.Kind();
        if (CompoundStatements.Clauses.Contains(kind))
        {
            return Recovery.RecoverClause(ref state, isSilent: isBroken);
        }

        if (!CompoundStatements.First.Contains(kind) && !MatchDoor.MayBegin(ref state))
        {
            return ReadLine(ref state);
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
        return Recovery.Recover(ref state, start);
    }
}
