using System.Collections.Generic;
using BindAudit.Rules.Queries;

namespace BindAudit.Cli;

/// <summary>How a message about a mistyped word ends.</summary>
internal static class Suggestion
{
    /// <summary><c>; did you mean 'high'?</c>, or nothing.</summary>
    public static string For(string word, IEnumerable<string> words) =>
        NearestWord.Find(word, words) is { } nearest ? $"; did you mean '{nearest}'?" : "";
}
