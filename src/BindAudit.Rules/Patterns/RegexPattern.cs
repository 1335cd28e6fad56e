using System.Text.RegularExpressions;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>regex("…")</c>: the whole str; linear in its length.</summary>
internal sealed class RegexPattern : SingleValuePattern
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private readonly Regex _regex;

    /// <summary>Refuses what is no regex by itself, before it is anchored.</summary>
    internal RegexPattern(string expression)
    {
        _ = new Regex(expression, Options);
        _regex = new Regex($@"\A(?:{expression})\z", Options);
    }

    protected override Truth Test(Value value) =>
        value switch
        {
            StringValue known => _regex.IsMatch(known.Content) ? Truth.Yes : Truth.No,
            PartialStringValue => Truth.Unknown,
            _ => OpaqueOrNo(value),
        };
}
