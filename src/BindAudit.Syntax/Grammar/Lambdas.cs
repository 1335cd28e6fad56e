using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>lambdef: 'lambda' [lambda_params] ':' expression</c>.</summary>
internal static class Lambdas
{
    internal static Parser<Token, Expression> Lambda { get; } =
        Rule.Node(
            (parameters, body, span) => (Expression)new LambdaExpression(parameters, body, span),
            Rule.Kind(TokenKind.KeywordLambda)
                .Then(new ParametersParser(TokenKind.Colon, mayAnnotate: false)),
            Rule.Kind(TokenKind.Colon).Then(Expressions.Expression)
        );
}
