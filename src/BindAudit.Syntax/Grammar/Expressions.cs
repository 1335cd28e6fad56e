using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>The rules for expressions, in the words of <c>python.gram</c>.</summary>
/// <remarks>Every rule here bounds nesting and height; no constructor reads another rule, so that the order of initialisation does not matter.</remarks>
internal static class Expressions
{
    /// <summary><c>expression: disjunction ['if' disjunction 'else' expression] | lambdef</c>.</summary>
    internal static Parser<Token, Expression> Expression { get; } =
        new BoundedParser(new ConditionalParser());

    /// <summary><c>named_expression: NAME ':=' expression | expression</c>.</summary>
    internal static Parser<Token, Expression> NamedExpression { get; } = new NamedParser();

    /// <summary><c>disjunction</c>: what a comprehension takes, where <c>if</c> has its own meaning.</summary>
    internal static Parser<Token, Expression> Disjunction { get; } =
        new BoundedParser(new OperatorParser(Precedence.Or));

    /// <summary><c>bitwise_or</c>: what may follow a star, and a target before <c>in</c>.</summary>
    internal static Parser<Token, Expression> BitwiseOr { get; } =
        new BoundedParser(new OperatorParser(Precedence.BitOr));

    /// <summary><c>sum</c>: the numbers of a pattern.</summary>
    internal static Parser<Token, Expression> Sum { get; } =
        new BoundedParser(new OperatorParser(Precedence.Sum));

    /// <summary><c>factor</c>: the right operand of <c>**</c>.</summary>
    internal static Parser<Token, Expression> Factor { get; } =
        new BoundedParser(new OperatorParser(Precedence.Factor));

    /// <summary><c>star_expression: '*' bitwise_or | expression</c>.</summary>
    internal static Parser<Token, Expression> StarExpression { get; } =
        new StarredParser(Expression);

    /// <summary><c>star_named_expression: '*' bitwise_or | named_expression</c>.</summary>
    internal static Parser<Token, Expression> StarNamedExpression { get; } =
        new StarredParser(NamedExpression);

    /// <summary><c>star_expressions: ','.star_expression+ [',']</c>: one expression, or a tuple without parentheses.</summary>
    internal static Parser<Token, Expression> StarExpressions { get; } =
        new ExpressionListParser(StarExpression);

    /// <summary><c>star_named_expressions</c>, as in the subject of <c>match</c>.</summary>
    internal static Parser<Token, Expression> StarNamedExpressions { get; } =
        new ExpressionListParser(StarNamedExpression);

    /// <summary><c>expressions</c>: the types of <c>except A, B</c> (PEP 758).</summary>
    internal static Parser<Token, Expression> List { get; } = new ExpressionListParser(Expression);

    /// <summary><c>star_targets</c>, read as expressions that end before <c>in</c>.</summary>
    internal static Parser<Token, Expression> StarTargets { get; } =
        new TargetParser(new ExpressionListParser(new StarredParser(BitwiseOr)), "assign to");

    /// <summary><c>star_target</c> behind <c>as</c>.</summary>
    internal static Parser<Token, Expression> StarTarget { get; } =
        new TargetParser(BitwiseOr, "assign to");

    /// <summary><c>del_target</c>.</summary>
    internal static Parser<Token, Expression> DeleteTarget { get; } =
        new TargetParser(BitwiseOr, "delete");

    /// <summary><c>yield_expr | star_expressions</c>.</summary>
    internal static Parser<Token, Expression> YieldOrStarExpressions { get; } = new YieldParser();
}
