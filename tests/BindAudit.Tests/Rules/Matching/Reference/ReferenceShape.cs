using System;
using BindAudit.Rules.Queries;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>A str of which the middle is not known: <c>f"0.0.0.0:{unknown}"</c>.</summary>
internal sealed record ReferenceShape(string Head, string Tail)
{
    public string Python => $"f'{Head}{{unknown}}{Tail}'";

    /// <summary>The host, where the text before the hole ends it.</summary>
    public string? Host => Head.EndsWith(':') ? Head[..^1].Trim('[', ']') : null;

    /// <summary>It is given, no number and no constant; whether it is a text stays open where that text has its ends.</summary>
    public bool? Holds(QueryPattern pattern) =>
        pattern switch
        {
            WordPattern { Word: PatternWord.Given or PatternWord.Written } => true,
            TextPattern text => Fits(text.Content) ? null : false,
            SetPattern => (Head + Tail).AsSpan().ContainsAnyExcept("0.:") ? false : null,
            _ => false,
        };

    private bool Fits(string text) =>
        text.Length >= Head.Length + Tail.Length
        && text.StartsWith(Head, StringComparison.Ordinal)
        && text.EndsWith(Tail, StringComparison.Ordinal);
}
