using System.Collections.Generic;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>What the grammar's leaves need beside the tokens: where spans begin, what was wrong, and the children that wait for their parents.</summary>
internal sealed class GrammarContext(TokenizedSource source)
{
    /// <summary>The source.</summary>
    internal TokenizedSource Source { get; } = source;

    /// <summary>Errors of the grammar, in the order of their discovery.</summary>
    internal List<SyntaxError> Errors { get; } = [];

    /// <summary>The statements of the module that are complete.</summary>
    internal NodeStack<TopLevelStatement> Module { get; } = new();

    internal NodeStack<Statement> Statements { get; } = new();

    internal NodeStack<Expression> Expressions { get; } = new();

    internal NodeStack<KeywordArgument> Keywords { get; } = new();

    internal NodeStack<Parameter> Parameters { get; } = new();

    internal NodeStack<DictItem> DictItems { get; } = new();

    internal NodeStack<StringPart> StringParts { get; } = new();

    internal NodeStack<ComparisonOperator> Comparisons { get; } = new();

    /// <summary>The first tokens of expressions whose parentheses, if any, are not in their span.</summary>
    internal NodeStack<int> Firsts { get; } = new();

    /// <summary>What was read although CPython refuses it, at most one a statement: the tree says what was meant.</summary>
    internal NodeStack<SyntaxError> Complaints { get; } = new();

    /// <summary>First byte of the statement that was begun last.</summary>
    internal int StatementStart { get; private set; }

    /// <summary>First byte of the current top-level statement: spans count from here.</summary>
    internal int Origin { get; set; }

    /// <summary>How many blocks stand around the current statement.</summary>
    internal int BlockDepth { get; set; }

    /// <summary>How many branches of one <c>if</c> and blocks stand above the current statement in the tree.</summary>
    internal int BranchDepth { get; set; }

    /// <summary>How many operators and trailers the current outermost expression has so far: a bound for what chains add to its height.</summary>
    internal int Links { get; set; }

    /// <summary>How many expressions were begun and tokens looked at in search of a line's end or its parts: what the work grows with.</summary>
    internal long Steps { get; set; }

    /// <summary>Whether a broken line is being read again with its brackets balanced.</summary>
    internal bool IsMending { get; set; }

    /// <summary>Begins a statement: at module level spans count from it.</summary>
    internal void BeginStatement(int start)
    {
        StatementStart = start;
        if (BlockDepth == 0)
        {
            Origin = start;
        }
    }

    /// <summary>Hands over a complete statement to the module or to the block that is being read.</summary>
    internal void Add(Statement statement)
    {
        if (BlockDepth == 0)
        {
            Module.Push(new TopLevelStatement(statement, Origin));
        }
        else
        {
            Statements.Push(statement);
        }
    }

    /// <summary>Notes that CPython would refuse what stands at <paramref name="relative"/>, a node's span; the first complaint of a statement counts, and none where it is broken anyway.</summary>
    internal void Complain(TextSpan relative, string message)
    {
        var span = relative.Shift(Origin);
        var isKnown = Complaints.Count > 0 && Complaints.Last.Span.Start >= StatementStart;
        if (!isKnown && !IsMending && !HasTokenError(StatementStart, span.End))
        {
            Complaints.Push(new SyntaxError(span, message));
        }
    }

    /// <summary>The first byte behind <paramref name="token"/>, however long it is.</summary>
    internal int EndOf(Token token) =>
        token.Length < Token.LongLength ? token.End : Source.SpanOf(token).End;

    /// <summary>Whether the tokenizer found something wrong between the bytes <paramref name="start"/> and <paramref name="end"/>; O(log errors).</summary>
    internal bool HasTokenError(int start, int end)
    {
        var errors = Source.Errors;
        var (low, high) = (0, errors.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = errors[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < errors.Length && errors[low].Span.Start <= end;
    }

    /// <summary>Where the stacks of children stand, for a way that may lead nowhere.</summary>
    internal GrammarMark Mark() =>
        new(
            Statements.Count,
            Expressions.Count,
            Keywords.Count,
            Parameters.Count,
            DictItems.Count,
            StringParts.Count,
            Comparisons.Count,
            Firsts.Count,
            Complaints.Count,
            BlockDepth,
            BranchDepth
        );

    /// <summary>Goes back to <paramref name="mark"/>.</summary>
    internal void Restore(in GrammarMark mark)
    {
        Statements.Truncate(mark.Statements);
        Expressions.Truncate(mark.Expressions);
        Keywords.Truncate(mark.Keywords);
        Parameters.Truncate(mark.Parameters);
        DictItems.Truncate(mark.DictItems);
        StringParts.Truncate(mark.StringParts);
        Comparisons.Truncate(mark.Comparisons);
        Firsts.Truncate(mark.Firsts);
        Complaints.Truncate(mark.Complaints);
        BlockDepth = mark.BlockDepth;
        BranchDepth = mark.BranchDepth;
    }
}
