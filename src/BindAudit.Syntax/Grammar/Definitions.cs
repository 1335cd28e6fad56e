using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>function_def</c> and <c>class_def</c> with their decorators.</summary>
internal static class Definitions
{
    // ('@' named_expression NEWLINE)*
    private static readonly Parser<Token, Expression[]> Decorators = new DecoratorsParser(
        Rule.Kind(TokenKind.At)
            .Then(Expressions.NamedExpression)
            .Before(Rule.Kind(TokenKind.Newline))
    );

    // 'def' NAME [type_params] '(' [params] ')' ['->' expression] block
    private static readonly Parser<Token, DefinitionParts> Function = Parser.Map(
        (name, typeParameters, parameters, returns, suite) =>
            (DefinitionParts)
                new FunctionParts(
                    name,
                    typeParameters.Frozen(),
                    parameters,
                    returns,
                    suite,
                    IsAsync: false
                ),
        Rule.Kind(TokenKind.KeywordDef).Then(Atoms.Name),
        TypeParameters.Optional,
        new ParametersParser(TokenKind.Rpar, mayAnnotate: true).Between(
            Rule.Kind(TokenKind.Lpar),
            Rule.Kind(TokenKind.Rpar)
        ),
        Rule.Kind(TokenKind.Rarrow).Then(Expressions.Expression).OrNull(TokenKind.Rarrow),
        SuiteParser.Instance
    );

    private static readonly Parser<Token, DefinitionParts> AsyncFunction = Rule.Kind(
            TokenKind.KeywordAsync
        )
        .Then(Function)
        .Select(static parts => (DefinitionParts)((FunctionParts)parts with { IsAsync = true }));

    // 'class' NAME [type_params] ['(' [arguments] ')'] block
    private static readonly Parser<Token, DefinitionParts> Class = Parser.Map(
        (name, typeParameters, arguments, suite) =>
            (DefinitionParts)new ClassParts(name, typeParameters.Frozen(), arguments, suite),
        Rule.Kind(TokenKind.KeywordClass).Then(Atoms.Name),
        TypeParameters.Optional,
        new ClassArgumentsParser(),
        SuiteParser.Instance
    );

    /// <summary><c>decorators? ('async'? 'def' … | 'class' …)</c>.</summary>
    internal static Parser<Token, Statement> Definition { get; } =
        Rule.Node(
            (decorators, parts, span) => parts.ToStatement(decorators.Frozen(), span),
            Decorators,
            Rule.Dispatch(
                    Parser<Token>
                        .Fail<DefinitionParts>("`def`")
                        .Or(Parser<Token>.Fail<DefinitionParts>("`class`"))
                )
                .On(TokenKind.KeywordDef, Function)
                .On(TokenKind.KeywordAsync, AsyncFunction)
                .On(TokenKind.KeywordClass, Class)
        );
}
