using System;
using System.Collections.Immutable;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>What happens after a syntax error: one logical line becomes an <see cref="ErrorStatement"/>, and reading goes on behind it.</summary>
internal static class Recovery
{
    // How often the tokens of a broken line may be read again in search of expressions.
    private const int MaximumRereading = 16;

    /// <summary>Makes the line from the token at <paramref name="start"/> on an error, holding the expressions that can be read in it; always false.</summary>
    internal static bool Recover(ref ParseState<Token> state, int start)
    {
        var end = FindEndOfLine(ref state, start);
        if (LineMender.TryRead(ref state, start, end))
        {
            return false;
        }

        var failure = Math.Clamp(state.FailurePosition, start, end);
        Report(ref state, failure, MessageOf(ref state, start, failure));
        var partsStart = IsCase(ref state, start, end)
            ? FindEndOfPattern(ref state, start, end)
            : start;
        return Replace(ref state, start, partsStart, end);
    }

    /// <summary>The same for a clause without its statement, as <c>else:</c> behind a broken <c>if</c>, which is no further error; always false.</summary>
    internal static bool RecoverClause(ref ParseState<Token> state, bool isSilent)
    {
        var start = state.Position;
        var end = FindEndOfLine(ref state, start);
        if (LineMender.TryRead(ref state, start, end))
        {
            return false;
        }

        if (!isSilent)
        {
            // A clause that failed further on was left to stand alone.
            var isBroken = state.FailurePosition > start && state.FailurePosition <= end;
            var keyword = TokenSpelling.Of(state.Kind());
            var message = isBroken ? state.Message : $"unexpected {keyword}";
            Report(ref state, isBroken ? state.FailurePosition : start, message);
        }

        return Replace(ref state, start, start, end);
    }

    /// <summary>The same for a <c>case</c>, whose class patterns are no calls: what follows the pattern is read.</summary>
    internal static void RecoverCase(ref ParseState<Token> state)
    {
        var start = state.Position;
        var end = FindEndOfLine(ref state, start);
        if (LineMender.TryRead(ref state, start, end))
        {
            return;
        }

        Report(ref state, Math.Clamp(state.FailurePosition, start, end), state.Message);
        Replace(ref state, start, FindEndOfPattern(ref state, start, end), end);
    }

    // The guard or the colon behind the pattern.
    private static int FindEndOfPattern(ref ParseState<Token> state, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            switch (state.Input[at].Kind)
            {
                case TokenKind.KeywordIf:
                case TokenKind.Colon when depth == 0:
                    return at;
                case TokenKind.Lpar or TokenKind.Lsqb or TokenKind.Lbrace:
                    depth++;
                    break;
                case TokenKind.Rpar or TokenKind.Rsqb or TokenKind.Rbrace:
                    depth--;
                    break;
            }
        }

        return end;
    }

    // "case C(x): f()" where no match statement stands around it, because its header is broken.
    private static bool IsCase(ref ParseState<Token> state, int start, int end) =>
        state.Input[start].Kind == TokenKind.Name
        && start + 1 < end
        && TokenKindSet.StarExpression.Contains(state.Input[start + 1].Kind)
        && state.BytesAt(start).SequenceEqual("case"u8)
        && FindEndOfPattern(ref state, start, end) < end;

    private static string MessageOf(ref ParseState<Token> state, int start, int failure)
    {
        if (failure != start + 1 || state.Input[start].Kind != TokenKind.Name)
        {
            return state.Message;
        }

        var word = state.BytesAt(start);
        return word.SequenceEqual("print"u8) ? "the print statement is python 2's"
            : word.SequenceEqual("exec"u8) ? "the exec statement is python 2's"
            : state.Message;
    }

    private static bool Replace(ref ParseState<Token> state, int start, int partsStart, int end)
    {
        var context = state.Grammar();
        context.BeginStatement(state.Input[start].Start);
        var parts = ReadParts(ref state, partsStart, end);
        state.Position = end;
        context.Add(new ErrorStatement(parts, Rule.SpanOfNode(ref state, start)));
        state.Skip(TokenKind.Newline);
        state.Forgive();
        return false;
    }

    /// <summary>Notes an error at the token at <paramref name="at"/>, unless the tokenizer has said what is wrong in this line.</summary>
    internal static void Report(ref ParseState<Token> state, int at, string message)
    {
        var context = state.Grammar();
        var token = state.Input[at];
        var span = TextSpan.FromBounds(token.Start, context.EndOf(token));
        if (!HasTokenError(ref state, at))
        {
            context.Errors.Add(new SyntaxError(span, message));
        }
    }

    // The NEWLINE of the line in which parsing stopped: with decorators that is not the first one.
    private static int FindEndOfLine(ref ParseState<Token> state, int start)
    {
        var at = Math.Max(start, state.Position);
        if (at > start && state.Input[at - 1].Kind == TokenKind.Newline)
        {
            return at - 1;
        }

        while (state.Input[at].Kind is not (TokenKind.Newline or TokenKind.EndMarker))
        {
            at++;
        }

        state.Grammar().Steps += at - start;
        return at;
    }

    private static ImmutableArray<Expression> ReadParts(
        ref ParseState<Token> state,
        int start,
        int end
    )
    {
        var context = state.Grammar();
        var mark = context.Expressions.Count;
        var complaints = context.Complaints.Count;
        var budget = (end - start) * MaximumRereading;
        for (var at = start; at < end && budget > 0; )
        {
            state.Position = at;
            state.Forgive();
            var part = TryReadPart(ref state, ref budget);
            budget--;
            if (part is not null && state.Position <= end)
            {
                context.Expressions.Push(part);
                at = state.Position;
            }
            else
            {
                at++;
            }
        }

        context.Complaints.Truncate(complaints);
        context.Steps += ((end - start) * MaximumRereading) - budget;
        return context.Expressions.PopFrom(mark);
    }

    private static Expression? TryReadPart(ref ParseState<Token> state, ref int budget)
    {
        if (!TokenKindSet.StarExpression.Contains(state.Kind()))
        {
            return null;
        }

        // "def f((a, b)):" is not a call of f.
        var before = state.Position == 0 ? default : state.Input[state.Position - 1];
        if (before.Kind is TokenKind.KeywordDef or TokenKind.KeywordClass)
        {
            return null;
        }

        var context = state.Grammar();
        var mark = context.Mark();
        var start = state.Position;
        var success = Expressions.StarExpressions.TryParse(ref state, out var part);
        budget -= state.Position - start;
        if (success)
        {
            return part;
        }

        context.Restore(mark);
        state.Depth = 0;
        state.Position = start;
        part = PrimaryParser.ReadPrefix(ref state, out var furthest);
        budget -= furthest - start;
        return part;
    }

    private static bool HasTokenError(ref ParseState<Token> state, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && state.Input[first - 1].Kind != TokenKind.Newline)
        {
            first--;
        }

        while (state.Input[last].Kind is not (TokenKind.Newline or TokenKind.EndMarker))
        {
            last++;
        }

        var context = state.Grammar();
        context.Steps += last - first;
        return context.HasTokenError(state.Input[first].Start, context.EndOf(state.Input[last]));
    }
}
