using System;
using System.Text.RegularExpressions;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>regex("…")</c>: the whole str; linear in its length, of a short text at most its square.</summary>
internal sealed class RegexPattern : SingleValuePattern
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // What a backtracking matcher of a shallow expression is trusted with: its steps are at most the square of this.
    private const int LongestShort = 1000;

    private readonly Lazy<Regex> _regex;

    /// <summary>For short texts, where backtracking stays cheap whatever they say; null for none.</summary>
    /// <remarks>PERF: the first automaton compiles 240 methods, 60 ms of a start; the first backtracking matcher takes 8.</remarks>
    private readonly Lazy<Regex>? _shallow;

    private RegexPattern(string expression)
    {
        var whole = $@"\A(?:{expression})\z";
        _regex = new Lazy<Regex>(() => new Regex(whole, Options));
        _shallow = IsShallow(expression)
            ? new Lazy<Regex>(() => new Regex(whole, RegexOptions.CultureInvariant))
            : null;
    }

    /// <summary>Refuses what is no regex by itself, before it is anchored.</summary>
    /// <exception cref="ArgumentException">It is no regex.</exception>
    /// <exception cref="NotSupportedException">It needs backtracking.</exception>
    internal static RegexPattern Check(string expression)
    {
        _ = new Regex(expression, IsPlain(expression) ? RegexOptions.CultureInvariant : Options);
        return new RegexPattern(expression);
    }

    /// <summary>Whether it holds nothing that could need backtracking, nor repetitions within one another.</summary>
    /// <remarks>PERF: the automaton of such an expression is built only when a value is tested; building the first costs 15 ms.</remarks>
    private static bool IsPlain(string expression) =>
        expression.Length <= 200
        && !HasBackReference(expression)
        && !expression.AsSpan().ContainsAny('(', '{');

    /// <summary>Whether at most two parts may repeat without end, neither of them a group, and few may be missing, each of which doubles the ways.</summary>
    private static bool IsShallow(string expression)
    {
        var (endless, optional) = (0, 0);
        for (var at = 0; at < expression.Length; at++)
        {
            if (expression[at] is '*' or '+' or '{')
            {
                endless++;
                if (endless > 2 || expression[at] == '{' || (at > 0 && expression[at - 1] == ')'))
                {
                    return false;
                }
            }

            if (expression[at] == '?' && at > 0 && expression[at - 1] != '(' && ++optional > 4)
            {
                return false;
            }
        }

        return !HasBackReference(expression);
    }

    private static bool HasBackReference(string expression)
    {
        for (var at = 0; at + 1 < expression.Length; at++)
        {
            if (
                expression[at] == '\\'
                && (char.IsAsciiDigit(expression[at + 1]) || expression[at + 1] is 'k' or 'G')
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of an expression that was checked before: nothing is built until a value is tested.</summary>
    internal static RegexPattern OfChecked(string expression) => new(expression);

    protected override Truth Test(Value value) =>
        value switch
        {
            StringValue known => IsMatch(known.Content) ? Truth.Yes : Truth.No,
            PartialStringValue partial => Test(partial),
            _ => OpaqueOrNo(value),
        };

    private bool IsMatch(string text) =>
        (text.Length <= LongestShort && _shallow is { } shallow ? shallow : _regex).Value.IsMatch(
            text
        );

    /// <summary>An integer of which nothing is known may be short or long; where both match alike, any does.</summary>
    private Truth Test(PartialStringValue partial)
    {
        if (PartialText.WithIntegers(partial, "1") is not { } shortest)
        {
            return Truth.Unknown;
        }

        var matches = IsMatch(shortest);
        return matches != IsMatch(PartialText.WithIntegers(partial, "65535")!) ? Truth.Unknown
            : matches ? Truth.Yes
            : Truth.No;
    }
}
