using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Linking;

/// <summary>Two names that one loop takes from the same pair: <c>for key, value in pairs</c>.</summary>
internal static class Pairs
{
    /// <summary>What the loop runs through, where <paramref name="first"/> and <paramref name="second"/> are the two parts of its element; else null.</summary>
    public static Term? LoopOver(Term first, Term second) =>
        Target(first) is UnpackTerm { Position: 0, IsFromEnd: false, Value: var left }
        && Target(second) is UnpackTerm { Position: 1, IsFromEnd: false, Value: var right }
        && Target(left) is ElementTerm element
        && ReferenceEquals(Target(right), element)
            ? element.Iterable
            : null;

    private static Term Target(Term term) =>
        term is ReferenceTerm { Conditions.IsEmpty: true } reference
            ? Target(reference.Target)
            : term;
}
