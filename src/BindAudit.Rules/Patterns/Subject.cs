using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>What a pattern is asked about: whether something is given, and its values.</summary>
internal readonly record struct Subject(ArgumentPresence Presence, ValueSet Values)
{
    internal static readonly Subject Missing = new(ArgumentPresence.Missing, ValueSet.Unknown);
    internal static readonly Subject Hidden = new(ArgumentPresence.MaybeHidden, ValueSet.Unknown);

    internal static Subject Of(ValueSet values) => new(ArgumentPresence.Given, values);

    internal static Subject Of(Argument argument) => new(argument.Presence, argument.Values);
}
