using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>':' (NEWLINE INDENT statements DEDENT | simple_stmts)</c>; statements that are wrong do not make the block wrong.</summary>
internal sealed class SuiteParser : Parser<Token, Suite>
{
    /// <summary>CPython's tokenizer has the same limit (MAXINDENT).</summary>
    internal const int MaximumBlockDepth = 100;

    /// <summary>The rule.</summary>
    internal static SuiteParser Instance { get; } = new();

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Suite result
    )
    {
        result = null;
        var context = state.Grammar();
        if (!state.Expect(TokenKind.Colon))
        {
            return false;
        }

        if (
            context.BlockDepth >= MaximumBlockDepth
            || !RuntimeHelpers.TryEnsureSufficientExecutionStack()
        )
        {
            return state.Refuse("blocks are nested too deeply");
        }

        var headerEnd = state.LastSpan().End;
        var mark = context.Statements.Count;
        context.BlockDepth++;
        context.BranchDepth++;
        ReadBody(ref state);
        context.BranchDepth--;
        context.BlockDepth--;
        result = new Suite(context.Statements.TakeFrom(mark), headerEnd);
        return true;
    }

    private static void ReadBody(ref ParseState<Token> state)
    {
        if (!state.Skip(TokenKind.Newline))
        {
            StatementReader.ReadLine(ref state);
            return;
        }

        if (!state.Skip(TokenKind.Indent))
        {
            Recovery.Report(ref state, state.Position, "expected indented block");
            return;
        }

        StatementReader.ReadBlock(ref state);
        state.Skip(TokenKind.Dedent);
    }
}
