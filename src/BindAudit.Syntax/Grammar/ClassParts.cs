using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>What stands between the decorators and the end of a class.</summary>
internal sealed record ClassParts(
    NameExpression Name,
    ImmutableArray<TypeParameter> TypeParameters,
    ClassArguments Arguments,
    Suite Suite
) : DefinitionParts
{
    internal override Statement ToStatement(ImmutableArray<Expression> decorators, TextSpan span) =>
        new ClassDefinition(
            Name.Span,
            TypeParameters,
            Arguments.Bases,
            Arguments.Keywords,
            Suite.Body,
            decorators,
            Suite.HeaderOf(span),
            span
        );
}
