using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>compound_stmt</c>, by its first token.</summary>
internal static class CompoundStatements
{
    /// <summary>The keywords that begin one; <c>match</c> is no keyword.</summary>
    internal static TokenKindSet First { get; } =
        new(
            TokenKind.At,
            TokenKind.KeywordAsync,
            TokenKind.KeywordClass,
            TokenKind.KeywordDef,
            TokenKind.KeywordFor,
            TokenKind.KeywordIf,
            TokenKind.KeywordTry,
            TokenKind.KeywordWhile,
            TokenKind.KeywordWith
        );

    /// <summary>The keywords that go on with one.</summary>
    internal static TokenKindSet Clauses { get; } =
        new(
            TokenKind.KeywordElif,
            TokenKind.KeywordElse,
            TokenKind.KeywordExcept,
            TokenKind.KeywordFinally
        );

    /// <summary>Any of them.</summary>
    internal static Parser<Token, Statement> Statement { get; } =
        Rule.Dispatch(new MatchDoor())
            .On(TokenKind.At, Definitions.Definition)
            .On(TokenKind.KeywordAsync, new AsyncParser())
            .On(TokenKind.KeywordClass, Definitions.Definition)
            .On(TokenKind.KeywordDef, Definitions.Definition)
            .On(TokenKind.KeywordFor, Loops.For)
            .On(TokenKind.KeywordIf, new IfParser())
            .On(TokenKind.KeywordTry, TryStatements.Try)
            .On(TokenKind.KeywordWhile, Loops.While)
            .On(TokenKind.KeywordWith, WithStatements.With);
}
