using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing;

/// <summary>What <see cref="Parser{TToken,T}.Parse"/> made of its input: a value, or a place and what was expected there.</summary>
public sealed class ParseResult<T>
{
    private readonly T? _value;
    private readonly string? _refusal;

    private ParseResult(
        T? value,
        bool success,
        int position,
        IReadOnlyList<string> expected,
        string? refusal
    )
    {
        _value = value;
        Success = success;
        ErrorPosition = position;
        Expected = expected;
        _refusal = refusal;
    }

    /// <summary>Whether the parser succeeded.</summary>
    public bool Success { get; }

    /// <summary>What was read; after a failure an <see cref="InvalidOperationException"/>.</summary>
    public T Value => Success ? _value! : throw new InvalidOperationException(Message);

    /// <summary>Zero-based index of the token at which the furthest failure happened; the input's length at its end.</summary>
    public int ErrorPosition { get; }

    /// <summary>What would have been accepted there, in the order of asking; empty after a success.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The failure in one line, such as <c>expected `)` or `,`</c>; empty after a success.</summary>
    public string Message => Success ? "" : _refusal ?? Expectations.Phrase(Expected);

    /// <summary>The value of a success.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Success;
    }

    internal static ParseResult<T> Of(T value) => new(value, true, 0, [], null);

    internal static ParseResult<T> Failed(
        int position,
        IReadOnlyList<string> expected,
        string? refusal
    ) => new(default, false, position, refusal is null ? expected : [], refusal);
}
