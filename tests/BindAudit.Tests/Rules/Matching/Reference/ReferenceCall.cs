using System.Collections.Generic;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>A call of a random program.</summary>
/// <param name="Owner">The object's number, or null for the function <c>lib.f</c>.</param>
/// <param name="IsA">Whether the object is a <c>lib.A</c>, else it is a <c>lib.B</c>.</param>
/// <param name="Method">The method.</param>
/// <param name="Positional">Values of positional arguments.</param>
/// <param name="Keywords">Values by name.</param>
/// <param name="HasStar">Whether an unknown <c>*</c> follows.</param>
/// <param name="HasDoubleStar">Whether an unknown <c>**</c> follows.</param>
internal sealed record ReferenceCall(
    int? Owner,
    bool IsA,
    string Method,
    IReadOnlyList<ReferenceValue> Positional,
    IReadOnlyDictionary<string, ReferenceValue> Keywords,
    bool HasStar,
    bool HasDoubleStar
)
{
    /// <summary>The line of Python.</summary>
    public string Python
    {
        get
        {
            var arguments = new List<string>();
            foreach (var value in Positional)
            {
                arguments.Add(value.Python);
            }

            if (HasStar)
            {
                arguments.Add("*unknown");
            }

            foreach (var (name, value) in Keywords)
            {
                arguments.Add($"{name}={value.Python}");
            }

            if (HasDoubleStar)
            {
                arguments.Add("**unknown");
            }

            var callee = Owner is { } owner ? $"o{owner}.{Method}" : "lib.f";
            return $"{callee}({string.Join(", ", arguments)})";
        }
    }
}
