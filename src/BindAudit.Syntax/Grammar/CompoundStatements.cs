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
        Rule.Dispatch(
            new MatchDoor(),
            (TokenKind.At, Definitions.Definition),
            (TokenKind.KeywordAsync, new AsyncParser()),
            (TokenKind.KeywordClass, Definitions.Definition),
            (TokenKind.KeywordDef, Definitions.Definition),
            (TokenKind.KeywordFor, Loops.For),
            (TokenKind.KeywordIf, new IfParser()),
            (TokenKind.KeywordTry, TryStatements.Try),
            (TokenKind.KeywordWhile, Loops.While),
            (TokenKind.KeywordWith, WithStatements.With)
        );
}
