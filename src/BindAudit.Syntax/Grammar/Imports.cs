using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>import_stmt</c>.</summary>
internal static class Imports
{
    private static readonly Parser<Token, Token> Comma = Rule.Kind(TokenKind.Comma);

    private static readonly Parser<Token, NameExpression> DottedName = new DottedNameParser();

    private static readonly Parser<Token, NameExpression?> AsName = Rule.Kind(TokenKind.KeywordAs)
        .Then(Atoms.Name)
        .OrNull(TokenKind.KeywordAs);

    // 'import' ','.(dotted_name ['as' NAME])+
    internal static Parser<Token, Statement> Import { get; } =
        Rule.Node(
            (names, span) => (Statement)new ImportStatement(names.Frozen(), span),
            Rule.Kind(TokenKind.KeywordImport)
                .Then(AliasOf(DottedName).SeparatedByAtLeastOnce(Comma))
        );

    private static readonly Parser<Token, ImportAlias[]> Names = Rule.Dispatch(
            AliasOf(Atoms.Name).SeparatedByAtLeastOnce(Comma)
        )
        .On(
            TokenKind.Lpar,
            AliasOf(Atoms.Name)
                .SeparatedAndOptionallyTerminatedAtLeastOnce(Comma)
                .Between(Rule.Kind(TokenKind.Lpar), Rule.Kind(TokenKind.Rpar))
        )
        .On(
            TokenKind.Star,
            Rule.Node(
                (_, span) => new[] { new ImportAlias(span, null, span) },
                Rule.Kind(TokenKind.Star)
            )
        );

    // 'from' ('.' | '...')* dotted_name 'import' targets | 'from' ('.' | '...')+ 'import' targets
    internal static Parser<Token, Statement> ImportFrom { get; } =
        Rule.Node(
            (origin, names, span) =>
                (Statement)
                    new ImportFromStatement(
                        origin.Module?.Span,
                        names.Frozen(),
                        origin.Level,
                        span
                    ),
            Rule.Kind(TokenKind.KeywordFrom).Then(new ImportOriginParser(DottedName)),
            Rule.Kind(TokenKind.KeywordImport).Then(Names)
        );

    private static Parser<Token, ImportAlias> AliasOf(Parser<Token, NameExpression> name) =>
        Rule.Node(
            (imported, asName, span) => new ImportAlias(imported.Span, asName?.Span, span),
            name,
            AsName
        );
}
