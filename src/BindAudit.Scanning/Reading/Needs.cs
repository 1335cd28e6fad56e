using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Reading;

/// <summary>A <see cref="Trigger"/> whose words are numbers of one table; a set that is null asks for nothing.</summary>
internal sealed record Needs(
    Trigger Trigger,
    BitSet? Roots,
    BitSet? Calls,
    BitSet? Writes,
    BitSet? Texts,
    BitSet? Options
)
{
    /// <summary>Whether a name of either kind is asked for.</summary>
    internal bool AskForNames => Calls is not null || Writes is not null;

    /// <summary>Whether a text is asked for, which may stand in another file.</summary>
    internal bool AskForTexts => Texts is not null || Options is not null;

    /// <summary>Whether a file with these <paramref name="words"/> says the text.</summary>
    internal bool AreSaidBy(BitSet words) =>
        (Texts is null || words.ContainsAll(Texts)) && Options?.Meets(words) != false;

    /// <summary>Whether one of the names is that of word <paramref name="number"/> and may get another one in a file that reaches <paramref name="roots"/>: what starts programs, and the settings in files of a certain name, are taken for what they are called.</summary>
    internal bool MayRename(int number, BitSet roots) =>
        !AskForTexts
        && Trigger.Files.IsEmpty
        && (Calls?.Contains(number) == true || Writes?.Contains(number) == true)
        && Roots?.Meets(roots) != false;
}
