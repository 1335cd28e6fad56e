namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>A word of a command: an option before its value (<c>--host=</c>, <c>-h</c>), or nothing before a positional one.</summary>
internal sealed record ReferenceWord(string Option, ReferenceValue Value)
{
    /// <summary>The option without what ties its value to it.</summary>
    public string Name => Option.TrimEnd(' ', '=');

    /// <summary>Whether it may be positional: it stands alone, or behind an option that is none of those which take a value.</summary>
    public bool MayBePositional(string[] options) =>
        Option.Length == 0 || (Option.EndsWith(' ') && System.Array.IndexOf(options, Name) < 0);

    public string Python =>
        Option.Length == 0 ? Value.Python
        : Option.EndsWith(' ') ? $"'{Option.Trim()}', {Value.Python}"
        : $"'{Option}{Value.Content}'";
}
