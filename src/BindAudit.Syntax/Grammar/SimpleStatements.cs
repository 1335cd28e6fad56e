using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>simple_stmt</c>, by its first token.</summary>
internal static class SimpleStatements
{
    private static readonly Parser<Token, Token> Comma = Rule.Kind(TokenKind.Comma);

    private static readonly Parser<Token, NameExpression[]> Names =
        Atoms.Name.SeparatedByAtLeastOnce(Comma);

    private static readonly Parser<Token, Statement> Pass = Rule.Node(
        (_, span) => (Statement)new PassStatement(span),
        Rule.Kind(TokenKind.KeywordPass)
    );

    private static readonly Parser<Token, Statement> Break = Rule.Node(
        (_, span) => (Statement)new BreakStatement(span),
        Rule.Kind(TokenKind.KeywordBreak)
    );

    private static readonly Parser<Token, Statement> Continue = Rule.Node(
        (_, span) => (Statement)new ContinueStatement(span),
        Rule.Kind(TokenKind.KeywordContinue)
    );

    // 'return' [star_expressions]
    private static readonly Parser<Token, Statement> Return = Rule.Node(
        (value, span) => (Statement)new ReturnStatement(value, span),
        Rule.Kind(TokenKind.KeywordReturn)
            .Then(Expressions.StarExpressions.OrNull(TokenKindSet.StarExpression))
    );

    // 'raise' [expression ['from' expression]]
    private static readonly Parser<Token, Statement> Raise = Rule.Node(
        (exception, cause, span) => (Statement)new RaiseStatement(exception, cause, span),
        Rule.Kind(TokenKind.KeywordRaise)
            .Then(Expressions.Expression.OrNull(TokenKindSet.Expression)),
        Rule.Kind(TokenKind.KeywordFrom).Then(Expressions.Expression).OrNull(TokenKind.KeywordFrom)
    );

    // 'assert' expression [',' expression]
    private static readonly Parser<Token, Statement> Assert = Rule.Node(
        (test, message, span) => (Statement)new AssertStatement(test, message, span),
        Rule.Kind(TokenKind.KeywordAssert).Then(Expressions.Expression),
        Comma.Then(Expressions.Expression).OrNull(TokenKind.Comma)
    );

    // 'del' del_targets; one tuple or list in brackets is one target
    private static readonly Parser<Token, Statement> Delete = Rule.Node(
        (targets, span) => (Statement)new DeleteStatement(targets.Frozen(), span),
        Rule.Kind(TokenKind.KeywordDel)
            .Then(Expressions.DeleteTarget.SeparatedAndOptionallyTerminatedAtLeastOnce(Comma))
    );

    private static readonly Parser<Token, Statement> Global = Rule.Node(
        (names, span) => (Statement)new GlobalStatement(names.Frozen(), span),
        Rule.Kind(TokenKind.KeywordGlobal).Then(Names)
    );

    private static readonly Parser<Token, Statement> Nonlocal = Rule.Node(
        (names, span) => (Statement)new NonlocalStatement(names.Frozen(), span),
        Rule.Kind(TokenKind.KeywordNonlocal).Then(Names)
    );

    /// <summary>Any of them, without what ends it.</summary>
    internal static Parser<Token, Statement> Statement { get; } =
        Rule.Dispatch(new AssignmentParser())
            .On(TokenKind.Name, new NameStatementParser())
            .On(TokenKind.KeywordPass, Pass)
            .On(TokenKind.KeywordBreak, Break)
            .On(TokenKind.KeywordContinue, Continue)
            .On(TokenKind.KeywordReturn, Return)
            .On(TokenKind.KeywordRaise, Raise)
            .On(TokenKind.KeywordAssert, Assert)
            .On(TokenKind.KeywordDel, Delete)
            .On(TokenKind.KeywordGlobal, Global)
            .On(TokenKind.KeywordNonlocal, Nonlocal)
            .On(TokenKind.KeywordImport, Imports.Import)
            .On(TokenKind.KeywordFrom, Imports.ImportFrom);
}
