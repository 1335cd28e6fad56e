using System;
using System.Numerics;

namespace BindAudit.Syntax.Tokens;

/// <summary>Two arrays of tokens for each thread, used again; the runtime's pool would be compiled for tokens at every start.</summary>
internal static class TokenPool
{
    private const int LongestKept = 1 << 20;

    [ThreadStatic]
    private static Token[]? _first;

    [ThreadStatic]
    private static Token[]? _second;

    /// <summary>An array with room for <paramref name="capacity"/> tokens, whatever they are.</summary>
    public static Token[] Rent(int capacity) =>
        Take(ref _first, capacity)
        ?? Take(ref _second, capacity)
        ?? new Token[BitOperations.RoundUpToPowerOf2((uint)capacity)];

    /// <summary>Gives back an array, which is used no more.</summary>
    public static void Return(Token[] tokens)
    {
        if (tokens.Length > LongestKept)
        {
            return;
        }

        ref var place = ref (
            _first is null || (_second is not null && _first.Length < _second.Length)
        )
            ? ref _first
            : ref _second;
        if (place is null || place.Length < tokens.Length)
        {
            place = tokens;
        }
    }

    private static Token[]? Take(ref Token[]? place, int capacity)
    {
        if (place is not { } kept || kept.Length < capacity)
        {
            return null;
        }

        place = null;
        return kept;
    }
}
