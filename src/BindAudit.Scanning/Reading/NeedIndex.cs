using System.Collections.Generic;

namespace BindAudit.Scanning.Reading;

/// <summary>Tells which of some hundred needs the words of a file can meet, so that only these are looked at.</summary>
internal sealed class NeedIndex
{
    private readonly IReadOnlyList<Needs> _needs;
    private readonly WordNeeds _called;
    private readonly WordNeeds _written;
    private readonly WordNeeds _said;
    private readonly BitSet _withoutNames;
    private readonly BitSet _withoutTexts;

    /// <summary>The index of <paramref name="needs"/>, whose words are numbers below <paramref name="words"/>. O(their words).</summary>
    internal NeedIndex(IReadOnlyList<Needs> needs, int words)
    {
        _needs = needs;
        (_called, _written, _said) = (new(words), new(words), new(words));
        (_withoutNames, _withoutTexts) = (new(needs.Count), new(needs.Count));
        for (var need = 0; need < needs.Count; need++)
        {
            Add(needs[need], need);
        }
    }

    /// <summary>The needs of which a file with <paramref name="words"/> says one of the names, or that ask for none.</summary>
    internal BitSet NamedIn(FileWords words)
    {
        var named = new BitSet(_needs.Count);
        named.Add(_withoutNames);
        _called.AddOf(words.Called, named);
        _written.AddOf(words.Present, named);
        return named;
    }

    /// <summary>The needs whose text a file with <paramref name="words"/> says.</summary>
    internal BitSet SaidIn(FileWords words)
    {
        var asked = new BitSet(_needs.Count);
        asked.Add(_withoutTexts);
        _said.AddOf(words.Said, asked);
        var said = new BitSet(_needs.Count);
        for (var need = asked.Next(0); need >= 0; need = asked.Next(need + 1))
        {
            if (_needs[need].AreSaidBy(words.Said))
            {
                said.Add(need);
            }
        }

        return said;
    }

    /// <summary>The needs one of whose names is that of word <paramref name="number"/> and may get another one in a file that reaches <paramref name="roots"/>.</summary>
    internal BitSet RenamedBy(int number, BitSet roots)
    {
        var named = new BitSet(_needs.Count);
        _called.AddOf(number, named);
        _written.AddOf(number, named);
        var renamed = new BitSet(_needs.Count);
        for (var need = named.Next(0); need >= 0; need = named.Next(need + 1))
        {
            if (_needs[need].MayRename(number, roots))
            {
                renamed.Add(need);
            }
        }

        return renamed;
    }

    private void Add(Needs needs, int need)
    {
        if (!needs.AskForNames)
        {
            _withoutNames.Add(need);
        }

        if (needs.Calls is { } calls)
        {
            _called.Add(calls, need);
        }

        if (needs.Writes is { } writes)
        {
            _written.Add(writes, need);
        }

        if (needs.Texts is { } texts)
        {
            // All of them are said where it is met: one is enough to look.
            _said.Add(texts.Next(0), need);
        }
        else if (needs.AskForTexts)
        {
            _withoutTexts.Add(need);
        }
    }
}
