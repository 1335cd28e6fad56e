using System;

namespace BindAudit.LanguageServer.Documents;

/// <summary>Where a document stands.</summary>
internal static class DocumentPath
{
    /// <summary>The local path of a <c>file:</c> URI; <c>untitled.py</c> for what is no file.</summary>
    public static string Of(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile
            ? parsed.LocalPath
            : "untitled.py";
}
