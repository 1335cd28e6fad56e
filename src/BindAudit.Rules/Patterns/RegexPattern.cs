using System;
using System.Text.RegularExpressions;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>regex("…")</c>: the whole str; linear in its length.</summary>
internal sealed class RegexPattern : SingleValuePattern
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private readonly Lazy<Regex> _regex;

    private RegexPattern(string expression) =>
        _regex = new Lazy<Regex>(() => new Regex($@"\A(?:{expression})\z", Options));

    /// <summary>Refuses what is no regex by itself, before it is anchored.</summary>
    /// <exception cref="ArgumentException">It is no regex.</exception>
    /// <exception cref="NotSupportedException">It needs backtracking.</exception>
    internal static RegexPattern Check(string expression)
    {
        _ = new Regex(expression, Options);
        return new RegexPattern(expression);
    }

    /// <summary>Of an expression that was checked before: nothing is built until a value is tested.</summary>
    internal static RegexPattern OfChecked(string expression) => new(expression);

    protected override Truth Test(Value value) =>
        value switch
        {
            StringValue known => _regex.Value.IsMatch(known.Content) ? Truth.Yes : Truth.No,
            PartialStringValue => Truth.Unknown,
            _ => OpaqueOrNo(value),
        };
}
