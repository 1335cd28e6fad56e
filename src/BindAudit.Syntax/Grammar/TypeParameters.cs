using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>type_params: '[' ','.type_param+ [','] ']'</c> (PEP 695, PEP 696).</summary>
internal static class TypeParameters
{
    // ('*' | '**')? NAME [':' expression] ['=' star_expression]
    private static readonly Parser<Token, TypeParameter> Parameter = Rule.Node(
        (name, bound, @default, span) => new TypeParameter(name.Span, bound, @default, span),
        Rule.Dispatch(Atoms.Name)
            .On(TokenKind.Star, Rule.Kind(TokenKind.Star).Then(Atoms.Name))
            .On(TokenKind.DoubleStar, Rule.Kind(TokenKind.DoubleStar).Then(Atoms.Name)),
        Rule.Kind(TokenKind.Colon).Then(Expressions.Expression).OrNull(TokenKind.Colon),
        Rule.Kind(TokenKind.Equal).Then(Expressions.StarExpression).OrNull(TokenKind.Equal)
    );

    /// <summary>The parameters, or none.</summary>
    internal static Parser<Token, TypeParameter[]> Optional { get; } =
        Parameter
            .SeparatedAndOptionallyTerminatedAtLeastOnce(Rule.Kind(TokenKind.Comma))
            .Between(Rule.Kind(TokenKind.Lsqb), Rule.Kind(TokenKind.Rsqb))
            .OrEmpty(TokenKind.Lsqb);
}
