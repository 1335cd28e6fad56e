using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing;

/// <summary>A parser that reads tokens of type <typeparamref name="TToken"/> and gives a <typeparamref name="T"/>.</summary>
/// <remarks>
/// Names and rules are Pidgin's. A parser that fails without having consumed input lets <c>Or</c> try the next;
/// one that fails after consuming has committed, unless it is wrapped in <c>Try</c>. Parsers are immutable and may be shared between threads.
/// </remarks>
public abstract partial class Parser<TToken, T>
{
    /// <summary>Runs at <see cref="ParseState{TToken}.Position"/>; on success leaves it behind what was read, on failure where the failure happened.</summary>
    public abstract bool TryParse(
        ref ParseState<TToken> state,
        [MaybeNullWhen(false)] out T result
    );
}
