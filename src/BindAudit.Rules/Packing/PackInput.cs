using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace BindAudit.Rules.Packing;

/// <summary>Reads what <see cref="PackOutput"/> wrote.</summary>
internal sealed class PackInput : IDisposable
{
    private readonly BinaryReader _reader;
    private readonly List<string> _texts = [];

    private PackInput(Stream stream) => _reader = new BinaryReader(stream, Encoding.UTF8);

    public void Dispose() => _reader.Dispose();

    internal int Number() => _reader.Read7BitEncodedInt();

    /// <summary>A number of things, each of which takes a byte at least.</summary>
    internal int Count()
    {
        var count = Number();
        var stream = _reader.BaseStream;
        return count >= 0 && count <= stream.Length - stream.Position
            ? count
            : throw Damaged("a list does not end");
    }

    /// <summary>A member of an enumeration of <paramref name="members"/> members.</summary>
    internal int Member(int members)
    {
        var member = Number();
        return member >= 0 && member < members ? member : throw Damaged("a word is unknown");
    }

    internal bool Flag() => _reader.ReadBoolean();

    internal double Real() => _reader.ReadDouble();

    internal string Text()
    {
        var number = Number();
        if (number > 0)
        {
            return number <= _texts.Count
                ? _texts[number - 1]
                : throw Damaged("a text is named before it is written");
        }

        var text = _reader.ReadString();
        _texts.Add(text);
        return text;
    }

    internal string? OptionalText() => Flag() ? Text() : null;

    internal ImmutableArray<string> Texts()
    {
        var texts = new string[Count()];
        for (var at = 0; at < texts.Length; at++)
        {
            texts[at] = Text();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    internal byte[] Block() => _reader.ReadBytes(Count());

    /// <summary>Passes over a block; where it begins, its length before it.</summary>
    internal long SkipBlock()
    {
        var stream = _reader.BaseStream;
        var start = stream.Position;
        var length = Count();
        stream.Position += length;
        return start;
    }

    /// <summary>The block of <paramref name="stream"/>, which is closed, that <see cref="SkipBlock"/> found at <paramref name="start"/>.</summary>
    internal static byte[] BlockAt(Stream stream, long start)
    {
        stream.Position = start;
        using var input = new PackInput(stream);
        return input.Block();
    }

    /// <summary>What is left of <paramref name="stream"/>, which is closed, as <paramref name="read"/> understands it.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what <see cref="PackOutput"/> of this version writes.</exception>
    internal static T Read<T>(Stream stream, Func<PackInput, T> read)
    {
        try
        {
            using var input = new PackInput(stream);
            input.Begin();
            var content = read(input);
            return stream.Position == stream.Length
                ? content
                : throw Damaged("something follows their end");
        }
        catch (Exception exception)
            when (exception is EndOfStreamException or FormatException or ArgumentException)
        {
            throw Damaged("they cannot be read to their end");
        }
    }

    internal static InvalidDataException Damaged(string why) =>
        new($"the built-in rules are damaged: {why}");

    private void Begin()
    {
        var version = _reader.ReadInt32() == PackFormat.Magic ? _reader.ReadInt32() : 0;
        if (version != PackFormat.Version)
        {
            throw Damaged($"version {PackFormat.Version} is expected");
        }
    }
}
