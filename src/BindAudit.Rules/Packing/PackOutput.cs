using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text;

namespace BindAudit.Rules.Packing;

/// <summary>Writes a part of a pack; <see cref="PackInput"/> reads them back. A text that was written before is written as its number.</summary>
internal sealed class PackOutput : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly BinaryWriter _writer;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    internal PackOutput()
    {
        _writer = new BinaryWriter(_stream, Encoding.UTF8);
        _writer.Write(PackFormat.Magic);
        _writer.Write(PackFormat.Version);
    }

    internal byte[] Bytes
    {
        get
        {
            _writer.Flush();
            return _stream.ToArray();
        }
    }

    public void Dispose() => _writer.Dispose();

    internal void Number(int value) => _writer.Write7BitEncodedInt(value);

    internal void Flag(bool value) => _writer.Write(value);

    internal void Real(double value) => _writer.Write(value);

    internal void Text(string value)
    {
        if (_texts.TryGetValue(value, out var number))
        {
            Number(number);
            return;
        }

        _texts.Add(value, _texts.Count + 1);
        Number(0);
        _writer.Write(value);
    }

    internal void OptionalText(string? value)
    {
        Flag(value is not null);
        if (value is not null)
        {
            Text(value);
        }
    }

    internal void Texts(ImmutableArray<string> values)
    {
        Number(values.Length);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    /// <summary>A number of bytes, then the bytes.</summary>
    internal void Block(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _writer.Write(bytes);
    }
}
