using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>What stands between the decorators and the end of a function.</summary>
internal sealed record FunctionParts(
    NameExpression Name,
    ImmutableArray<TypeParameter> TypeParameters,
    ParameterList Parameters,
    Expression? Returns,
    Suite Suite,
    bool IsAsync
) : DefinitionParts
{
    internal override Statement ToStatement(ImmutableArray<Expression> decorators, TextSpan span) =>
        new FunctionDefinition(
            Name.Span,
            TypeParameters,
            Parameters,
            Returns,
            Suite.Body,
            decorators,
            IsAsync,
            Suite.HeaderOf(span),
            span
        );
}
