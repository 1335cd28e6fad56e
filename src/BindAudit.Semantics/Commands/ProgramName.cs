using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>The name of the program or script that a word means: without folders and <c>.exe</c>.</summary>
internal static class ProgramName
{
    /// <summary>The name, or null where it is not known.</summary>
    public static string? Of(CommandWord word) =>
        word.Values.Possible is [var only] ? Of(only.Value) : null;

    private static string? Of(Value value) =>
        value switch
        {
            StringValue known => BaseNameOf(known.Content),
            PartialStringValue { Pieces: [.., { Known: { } tail }] }
                when tail.AsSpan().ContainsAny('/', '\\') => BaseNameOf(tail),
            ExternalName { FullName: "sys.executable" } => "python",
            ExternalResult { FullName: "shutil.which", Call: { } call } => call
                .Arguments.At(0)
                .Values.Possible
                is [{ Value: StringValue found }]
                ? BaseNameOf(found.Content)
                : null,
            _ => null,
        };

    private static string BaseNameOf(string path)
    {
        var name = path[(path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }
}
