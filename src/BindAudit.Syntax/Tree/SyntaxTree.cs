using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Syntax.Grammar;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary>A source, its tokens, its statements, and what in it is not Python.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(
        TokenizedSource tokens,
        ImmutableArray<TopLevelStatement> statements,
        ImmutableArray<SyntaxError> errors
    )
    {
        Tokens = tokens;
        Statements = statements;
        Errors = errors;
    }

    /// <summary>The source.</summary>
    public SourceText Text => Tokens.Text;

    /// <summary>The tokens.</summary>
    public TokenizedSource Tokens { get; }

    /// <summary>The module's statements in order.</summary>
    public ImmutableArray<TopLevelStatement> Statements { get; }

    /// <summary>Errors of tokens and grammar, in order of place.</summary>
    public ImmutableArray<SyntaxError> Errors { get; }

    /// <summary>Reads all of <paramref name="text"/>; total: any bytes give a tree, in O(length).</summary>
    public static SyntaxTree Parse(SourceText text) => Parse(TokenizedSource.Tokenize(text));

    /// <summary>Reads the statements of <paramref name="tokens"/>; total, O(tokens).</summary>
    public static SyntaxTree Parse(TokenizedSource tokens)
    {
        var context = ModuleParser.Parse(tokens);
        return new SyntaxTree(tokens, context.Module.PopFrom(0), Merge(tokens, context.Errors));
    }

    private static ImmutableArray<SyntaxError> Merge(
        TokenizedSource tokens,
        List<SyntaxError> errors
    )
    {
        if (tokens.Errors.IsEmpty && errors.Count == 0)
        {
            return [];
        }

        foreach (var error in tokens.Errors)
        {
            AddUnlessRepeated(tokens.Text, errors, error);
        }

        errors.Sort(
            static (a, b) =>
                a.Span.Start != b.Span.Start
                    ? a.Span.Start.CompareTo(b.Span.Start)
                    : string.CompareOrdinal(a.Message, b.Message)
        );
        return [.. errors];
    }

    // The two backquotes of `x` are one mistake.
    private static void AddUnlessRepeated(
        SourceText text,
        List<SyntaxError> errors,
        SyntaxError error
    )
    {
        var isRepeated =
            errors.Count > 0
            && errors[^1].Message == error.Message
            && text.Lines.LineOf(errors[^1].Span.Start) == text.Lines.LineOf(error.Span.Start);
        if (!isRepeated)
        {
            errors.Add(error);
        }
    }
}
