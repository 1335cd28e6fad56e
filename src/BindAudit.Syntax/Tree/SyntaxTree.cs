using System;
using System.Collections.Immutable;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Syntax.Tree;

/// <summary>A source, its tokens, its statements, and what in it is not Python.</summary>
public sealed class SyntaxTree
{
    /// <summary>The source.</summary>
    public SourceText Text => throw new NotImplementedException();

    /// <summary>The tokens.</summary>
    public TokenizedSource Tokens => throw new NotImplementedException();

    /// <summary>The module's statements in order.</summary>
    public ImmutableArray<TopLevelStatement> Statements => throw new NotImplementedException();

    /// <summary>Errors of tokens and grammar, in order of place.</summary>
    public ImmutableArray<SyntaxError> Errors => throw new NotImplementedException();

    /// <summary>Reads all of <paramref name="text"/>; total: any bytes give a tree, in O(length).</summary>
    public static SyntaxTree Parse(SourceText text) => throw new NotImplementedException();
}
