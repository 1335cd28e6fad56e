namespace BindAudit.Syntax.Grammar;

/// <summary>The heights of the stacks of a <see cref="GrammarContext"/> at one moment.</summary>
internal readonly record struct GrammarMark(
    int Statements,
    int Expressions,
    int Keywords,
    int Parameters,
    int DictItems,
    int StringParts,
    int Comparisons,
    int Firsts,
    int Complaints,
    int BlockDepth,
    int BranchDepth
);
