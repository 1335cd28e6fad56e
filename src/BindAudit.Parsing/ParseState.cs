using System;
using System.Collections.Generic;

namespace BindAudit.Parsing;

/// <summary>Where a parse stands: the input, the position in it, and what was expected at the furthest failure.</summary>
/// <remarks>A <c>ref struct</c> passed by reference through every parser; restoring <see cref="Position"/> is all there is to backtracking.</remarks>
public ref struct ParseState<TToken>
{
    private List<string>? _expected;

    /// <summary>Starts at the first token of <paramref name="input"/>; <paramref name="context"/> is what a grammar's leaves need beside the tokens.</summary>
    public ParseState(ReadOnlySpan<TToken> input, object? context = null)
    {
        Input = input;
        Context = context;
    }

    /// <summary>All tokens.</summary>
    public ReadOnlySpan<TToken> Input { get; }

    /// <summary>What the grammar's leaves need beside the tokens, or null.</summary>
    public object? Context { get; }

    /// <summary>Zero-based index of the next token.</summary>
    public int Position { get; set; }

    /// <summary>How many <see cref="Parser{TToken,T}"/>s made by <c>Rec</c> are running inside one another.</summary>
    public int Depth { get; set; }

    /// <summary>Zero-based index of the furthest token at which some parser failed.</summary>
    public int FailurePosition { get; private set; }

    /// <summary>Why the input is refused whatever else it could be (one line, lower case), or null; no alternative is tried after it.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What would have been accepted at <see cref="FailurePosition"/>, in the order of asking, without repetitions.</summary>
    public readonly IReadOnlyList<string> Expected => _expected ?? (IReadOnlyList<string>)[];

    /// <summary>The refusal, or the expectations in one line, such as <c>expected `)` or `,`</c>.</summary>
    public readonly string Message => Refusal ?? Expectations.Phrase(Expected);

    /// <summary>Whether every token was consumed.</summary>
    public readonly bool IsAtEnd => Position >= Input.Length;

    /// <summary>Greater than zero while a parser runs whose failures say nothing, as inside <c>Not</c>.</summary>
    internal int Muted { get; set; }

    /// <summary>How many expectations are noted for <paramref name="position"/>.</summary>
    internal readonly int CountExpectedAt(int position) =>
        FailurePosition == position && _expected is not null ? _expected.Count : 0;

    /// <summary>Notes that <paramref name="expected"/> would have been accepted here; always false, so that a leaf can return it.</summary>
    public bool Fail(string expected)
    {
        if (Position < FailurePosition || Muted > 0)
        {
            return false;
        }

        if (Position > FailurePosition)
        {
            FailurePosition = Position;
            _expected?.Clear();
        }

        _expected ??= [];
        if (!_expected.Contains(expected))
        {
            _expected.Add(expected);
        }

        return false;
    }

    /// <summary>Ends the whole parse with <paramref name="reason"/> in place of expectations; always false. The first refusal stands.</summary>
    public bool Refuse(string reason)
    {
        if (Refusal is null)
        {
            Refusal = reason;
            FailurePosition = Position;
        }

        return false;
    }

    /// <summary>Forgets failures and refusal, so that a grammar which recovers from an error starts afresh here.</summary>
    public void Forgive()
    {
        Refusal = null;
        FailurePosition = Position;
        _expected?.Clear();
    }

    /// <summary>Keeps the first <paramref name="count"/> expectations for <paramref name="position"/> and notes <paramref name="label"/> for the others.</summary>
    internal void Relabel(int position, int count, string label)
    {
        if (FailurePosition != position || _expected is null || _expected.Count <= count)
        {
            return;
        }

        _expected.RemoveRange(count, _expected.Count - count);
        if (!_expected.Contains(label))
        {
            _expected.Add(label);
        }
    }
}
