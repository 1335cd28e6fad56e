using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>Try</c> of the kernel which also takes back the children that were read on the way.</summary>
internal sealed class AttemptParser<T>(Parser<Token, T> parser) : Parser<Token, T>
{
    public override bool TryParse(ref ParseState<Token> state, [MaybeNullWhen(false)] out T result)
    {
        var start = state.Position;
        var context = state.Grammar();
        var mark = context.Mark();
        if (parser.TryParse(ref state, out result))
        {
            return true;
        }

        context.Restore(mark);
        state.Position = start;
        return false;
    }
}
