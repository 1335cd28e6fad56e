using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>A rule within limits: no expression nests deeper than <see cref="MaximumNesting"/> or makes a tree higher than <see cref="TreeHeight.Maximum"/>.</summary>
internal sealed class BoundedParser(Parser<Token, Expression> parser) : Parser<Token, Expression>
{
    /// <summary>CPython's tokenizer has the same limit (MAXLEVEL).</summary>
    internal const int MaximumNesting = 200;

    // A level of nesting adds at most a parameter list, its parameter and a default.
    private const int HeightOfNesting = 3 * MaximumNesting;

    public override bool TryParse(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        state.Grammar().Steps++;
        if (state.Depth == 0)
        {
            return TryParseOutermost(ref state, out result);
        }

        if (state.Depth >= MaximumNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            result = null;
            return state.Refuse("nesting is too deep");
        }

        state.Depth++;
        var success = parser.TryParse(ref state, out result);
        state.Depth--;
        return success;
    }

    private bool TryParseOutermost(
        ref ParseState<Token> state,
        [MaybeNullWhen(false)] out Expression result
    )
    {
        var context = state.Grammar();
        context.Links = 0;
        state.Depth = 1;
        var success = parser.TryParse(ref state, out result);
        state.Depth = 0;
        if (success && context.Links > TreeHeight.Maximum - HeightOfNesting)
        {
            result = TreeHeight.Bound(result!, context);
        }

        return success;
    }
}
