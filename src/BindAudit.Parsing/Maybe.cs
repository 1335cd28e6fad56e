using System;
using System.Diagnostics.CodeAnalysis;

namespace BindAudit.Parsing;

/// <summary>A value that may be missing; the result of <c>Optional</c>.</summary>
public readonly record struct Maybe<T>
{
    private readonly T? _value;

    /// <summary>Holds <paramref name="value"/>; the default instance holds none.</summary>
    public Maybe(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value; where none is, an <see cref="InvalidOperationException"/>.</summary>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("there is no value");

    /// <summary>The value, or <paramref name="fallback"/>.</summary>
    [return: NotNullIfNotNull(nameof(fallback))]
    public T? GetValueOrDefault(T? fallback = default) => HasValue ? _value : fallback;
}
