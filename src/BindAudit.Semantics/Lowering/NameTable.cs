using System;
using System.Collections.Generic;
using System.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>One string for each identifier of a file (Python Language Reference §2.3: compared in NFKC).</summary>
internal sealed class NameTable
{
    private const int StackLimit = 256;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The identifier spelled by <paramref name="utf8"/>.</summary>
    public string Intern(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > StackLimit || !Ascii.IsValid(utf8))
        {
            return Add(Encoding.UTF8.GetString(utf8).Normalize(NormalizationForm.FormKC));
        }

        Span<char> characters = stackalloc char[StackLimit];
        var length = Encoding.ASCII.GetChars(utf8, characters);
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(characters[..length], out var known)
            ? known
            : Add(new string(characters[..length]));
    }

    private string Add(string name)
    {
        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        _names.Add(name);
        return name;
    }
}
