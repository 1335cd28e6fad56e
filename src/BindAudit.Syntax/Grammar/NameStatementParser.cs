using System;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>A simple statement that begins with a name: <c>type X = …</c> where the word cannot be anything else, or an expression or assignment.</summary>
internal sealed class NameStatementParser : Parser<Token, Statement>
{
    private static readonly AssignmentParser Assignment = new();

    // "type" NAME [type_params] '=' expression
    private static readonly Parser<Token, Statement> TypeAlias = Rule.Node(
        (name, typeParameters, value, span) =>
            (Statement)new TypeAliasStatement(name, typeParameters.Frozen(), value, span),
        Rule.Kind(TokenKind.Name).Then(Atoms.Name),
        TypeParameters.Optional,
        Rule.Kind(TokenKind.Equal).Then(Expressions.Expression)
    );

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    ) =>
        state.KindAt(1) == TokenKind.Name && state.BytesAt(state.Position).SequenceEqual("type"u8)
            ? TypeAlias.TryParse(ref state, out result)
            : Assignment.TryParse(ref state, out result);
}
