using System.Text.RegularExpressions;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>regex("…")</c>: the whole str; linear in its length.</summary>
internal sealed class RegexPattern(string expression) : SingleValuePattern
{
    private readonly Regex _regex = new(
        $@"\A(?:{expression})\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    protected override Truth Test(Value value) =>
        value switch
        {
            StringValue known => _regex.IsMatch(known.Content) ? Truth.Yes : Truth.No,
            PartialStringValue => Truth.Unknown,
            _ => OpaqueOrNo(value),
        };
}
