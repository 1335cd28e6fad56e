using System;
using System.Collections.Generic;
using System.Text;

namespace BindAudit.Scanning.Reading;

/// <summary>Which of a table's words stand in a file, and as what.</summary>
/// <param name="sought">The words.</param>
/// <param name="names">Those of which it matters how they are used.</param>
/// <param name="length">The file's, in bytes.</param>
/// <param name="imports">The file's imports.</param>
internal sealed class FileWords(SoughtWords sought, BitSet names, int length, ImportScan imports)
{
    private BitSet? _imported = new(sought.Count);
    private BitSet? _defined = new(sought.Count);
    private BitSet? _bareCalls = new(sought.Count);
    private NewNames? _bareReferences = new();
    private ImportScan? _imports = imports;
    private readonly BitSet? _said;
    private readonly NewNames _newNames = new();
    private int _list;

    /// <summary>Whether the words may come with a star; else a word that stands by itself means something only where it is imported.</summary>
    internal bool AreBareKnown { get; init; } = imports.HasStar;

    /// <summary>Whether the file may be the one that defines the words, so that one that it defines means something by itself.</summary>
    internal bool IsDefiner { get; init; }

    /// <summary>Which of them are code, where the file was tokenized; null where all are taken for it.</summary>
    internal CodeWords? Code
    {
        get;
        init
        {
            field = value;
            _said = value is null ? null : new BitSet(sought.Count);
        }
    }

    /// <summary>All of them, in comments and texts too.</summary>
    internal BitSet Present { get; } = new(sought.Count);

    /// <summary>Those that texts say, or that name a key or variable: all, where the file was not tokenized.</summary>
    internal BitSet Said => _said ?? Present;

    /// <summary>Those that may be called, or be handed to something that calls them.</summary>
    internal BitSet Called { get; } = new(sought.Count);

    /// <summary>The other names that it gives to them: <c>launch = uvicorn.run</c>, <c>class App(Flask)</c>, <c>import run as launch</c>; each pair once.</summary>
    internal IReadOnlyList<NewName> NewNames => _newNames.All;

    /// <summary>Every name in it, of the table or not.</summary>
    internal NameSketch Sketch { get; } = new(length);

    /// <summary>Notes a word at a place of <paramref name="file"/>; places come in order.</summary>
    internal void Add(int number, ReadOnlySpan<byte> file, int start, int end)
    {
        Present.Add(number);
        sought.AddPhrases(Present, number, file, start);
        if (Code?.Say(start) == true)
        {
            _said!.Add(number);
            sought.AddPhrases(_said, number, file, start);
        }

        if (names.Contains(number) && Code?.Hold(start, end) != false)
        {
            AddUse(number, file, start, end);
        }
    }

    /// <summary>Notes how a word is used.</summary>
    private void AddUse(int number, ReadOnlySpan<byte> file, int start, int end)
    {
        if (IsImported(start))
        {
            _imported!.Add(number);
            if (NameUse.ImportedAs(file, end) is { } name)
            {
                _newNames.Add(number, name);
            }

            return;
        }

        var isBare = NameUse.IsBare(file, start);
        if (isBare && NameUse.IsDefinition(file, start, end))
        {
            _defined!.Add(number);
        }

        var calls = isBare ? _bareCalls! : Called;
        if (!calls.Contains(number) && NameUse.IsCall(file, start, end))
        {
            calls.Add(number);
        }

        var references = isBare ? _bareReferences! : _newNames;
        if (!references.IsAny(number) && NameUse.IsReference(file, start, end))
        {
            AddReference(references, number, file, start, end);
        }
    }

    /// <summary>Handed on under its own name, as in <c>serve(bind=args.bind)</c>, a word is met again where it arrives.</summary>
    private static void AddReference(
        NewNames references,
        int number,
        ReadOnlySpan<byte> file,
        int start,
        int end
    )
    {
        var name = Assignment.NameIn(file, start);
        if (name is null && Assignment.KeywordOf(file[..start]) is { } keyword)
        {
            name = Encoding.UTF8.GetString(file[start..end]) == keyword ? keyword : null;
        }

        references.Add(number, name);
    }

    /// <summary>Ends the notes, and lets go of what they were taken with: the words are kept for every file of a scan.</summary>
    internal FileWords Complete()
    {
        if (IsDefiner)
        {
            _imported!.Add(_defined!);
        }

        if (!AreBareKnown)
        {
            _bareCalls!.Retain(_imported!);
        }

        Called.Add(_bareCalls!);
        foreach (var reference in _bareReferences!.All)
        {
            if (AreBareKnown || _imported!.Contains(reference.Word))
            {
                _newNames.Add(reference.Word, reference.Name);
            }
        }

        foreach (var reference in _newNames.All)
        {
            Called.Add(reference.Word);
        }

        (_imported, _defined, _bareCalls, _bareReferences, _imports) = (
            null,
            null,
            null,
            null,
            null
        );
        return this;
    }

    private bool IsImported(int start)
    {
        while (_list < _imports!.Lists.Count && _imports.Lists[_list].End <= start)
        {
            _list++;
        }

        return _list < _imports.Lists.Count && _imports.Lists[_list].Start <= start;
    }
}
