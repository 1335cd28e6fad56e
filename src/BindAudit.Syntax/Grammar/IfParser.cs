using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>if_stmt: 'if' named_expression block (elif_stmt | [else_block])</c>; a chain of <c>elif</c>s does not recurse.</summary>
internal sealed class IfParser : Parser<Token, Statement>
{
    /// <summary>How many branches and blocks may stand above one another in the tree, where each <c>elif</c> stands in the <c>else</c> of the one before.</summary>
    internal const int MaximumBranchDepth = 1000;

    private static readonly Parser<Token, Branch> If = BranchOf(TokenKind.KeywordIf);

    private static readonly AttemptParser<Branch> Elif = new(BranchOf(TokenKind.KeywordElif));

    private static readonly ClauseParser Else = new(TokenKind.KeywordElse);

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Statement result
    )
    {
        var first = state.Position;
        result = null;
        if (!If.TryParse(ref state, out var branch))
        {
            return false;
        }

        var context = state.Grammar();
        var depth = context.BranchDepth;
        var branches = new List<Branch> { branch };
        while (
            state.Kind() == TokenKind.KeywordElif
            && ++context.BranchDepth < MaximumBranchDepth
            && Elif.TryParse(ref state, out branch)
        )
        {
            branches.Add(branch);
        }

        var orElse = Else.Read(ref state);
        context.BranchDepth = depth;
        result = Fold(branches, orElse, Rule.SpanOfNode(ref state, first).End);
        return true;
    }

    private static Parser<Token, Branch> BranchOf(TokenKind keyword) =>
        Rule.Node(
            (test, suite, span) => new Branch(test, suite, span),
            Rule.Kind(keyword).Then(Expressions.NamedExpression),
            SuiteParser.Instance
        );

    private static IfStatement Fold(
        List<Branch> branches,
        ImmutableArray<Statement> orElse,
        int end
    )
    {
        for (var at = branches.Count - 1; ; at--)
        {
            var (test, suite, own) = branches[at];
            var span = TextSpan.FromBounds(own.Start, end);
            var node = new IfStatement(test, suite.Body, orElse, suite.HeaderOf(span), span);
            if (at == 0)
            {
                return node;
            }

            orElse = [node];
        }
    }

    private sealed record Branch(Expression Test, Suite Suite, TextSpan Span);
}
