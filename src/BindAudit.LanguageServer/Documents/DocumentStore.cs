using System;
using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.LanguageServer.Documents;

/// <summary>The documents that the client has open, as it sees them.</summary>
internal sealed class DocumentStore
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    /// <summary>Number of open documents.</summary>
    public int Count => _texts.Count;

    /// <summary>Takes the whole text of <paramref name="uri"/>, open or not.</summary>
    public SourceText Put(string uri, string text) => _texts[uri] = SourceText.From(text);

    /// <summary>The text of <paramref name="uri"/>, or null where it is not open.</summary>
    public SourceText? Find(string uri) => _texts.GetValueOrDefault(uri);

    /// <summary>Forgets <paramref name="uri"/>; nothing happens where it is not open.</summary>
    public void Close(string uri) => _texts.Remove(uri);
}
