using System.Collections.Immutable;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>What stands in the parentheses of a class.</summary>
internal sealed record ClassArguments(
    ImmutableArray<Expression> Bases,
    ImmutableArray<KeywordArgument> Keywords
);
