using System.Diagnostics.CodeAnalysis;
using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary>A choice by the kind of the next token.</summary>
/// <remarks>PERF: the kernel's <c>Dispatch</c> with the table inside; made where its type is known, so that it is compiled with the package.</remarks>
/// <param name="otherwise">What stands at every other kind.</param>
internal sealed class KindTableParser<T>(Parser<Token, T> otherwise) : Parser<Token, T>
{
    private readonly Parser<Token, T>?[] _table = new Parser<Token, T>?[byte.MaxValue + 1];

    public override bool TryParse(ref ParseState<Token> state, [MaybeNullWhen(false)] out T result)
    {
        var parser = _table[(byte)state.Kind()] ?? otherwise;
        return parser.TryParse(ref state, out result);
    }

    /// <summary>Puts <paramref name="parser"/> at <paramref name="kind"/>; gives itself.</summary>
    internal KindTableParser<T> On(TokenKind kind, Parser<Token, T> parser)
    {
        _table[(byte)kind] = parser;
        return this;
    }
}
