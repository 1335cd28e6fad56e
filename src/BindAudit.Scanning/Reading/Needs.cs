using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Reading;

/// <summary>A <see cref="Trigger"/> whose words are numbers of one table; a set that is null asks for nothing.</summary>
internal sealed record Needs(
    BitSet? Roots,
    BitSet? Calls,
    BitSet? Writes,
    BitSet? Texts,
    BitSet? Options
)
{
    /// <summary>Whether a name of either kind is asked for.</summary>
    internal bool AskForNames => Calls is not null || Writes is not null;

    /// <summary>Whether a file with <paramref name="words"/> says one of the names.</summary>
    internal bool AreNamedIn(FileWords words) =>
        Calls?.Meets(words.Called) == true || Writes?.Meets(words.Present) == true;

    /// <summary>Whether words that may stand in other files are asked for.</summary>
    internal bool AskForTexts => Texts is not null || Options is not null;

    /// <summary>Whether <paramref name="words"/> hold the texts.</summary>
    internal bool AreSaidBy(BitSet words) =>
        (Texts is null || words.ContainsAll(Texts)) && Options?.Meets(words) != false;

    /// <summary>Whether one of the names is that of word <paramref name="number"/>.</summary>
    internal bool Name(int number) =>
        Calls?.Contains(number) == true || Writes?.Contains(number) == true;
}
