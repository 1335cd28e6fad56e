using System.Collections.Immutable;
using System.Linq;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>A value of a random program: str, int, bool or null for <c>None</c>; items where it is a tuple; an f-string of one hole; or unknown.</summary>
internal sealed record ReferenceValue(
    object? Content,
    ImmutableArray<ReferenceValue>? Items = null,
    bool IsUnknown = false,
    ReferenceShape? Shape = null
)
{
    public string Python =>
        Shape is { } shape ? shape.Python
        : IsUnknown ? "unknown"
        : Items is { } items ? $"({string.Concat(items.Select(item => item.Python + ", "))})"
        : Content switch
        {
            null => "None",
            string text => $"'{text}'",
            bool flag => flag ? "True" : "False",
            _ => $"{Content}",
        };
}
