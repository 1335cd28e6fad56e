using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary>A str; an unspecified address may ask for every spelling of it.</summary>
internal sealed class TextValuePattern(string text, bool matchesSpellings) : SingleValuePattern
{
    private readonly AddressFamily _family = matchesSpellings
        ? AddressSpelling.UnspecifiedFamilyOf(text)
        : AddressFamily.None;

    protected override Truth Test(Value value) =>
        value switch
        {
            StringValue known => Holds(known.Content) ? Truth.Yes : Truth.No,
            PartialStringValue partial => MayHold(partial) ? Truth.Unknown : Truth.No,
            _ => OpaqueOrNo(value),
        };

    private bool Holds(string content) =>
        string.Equals(content, text, StringComparison.Ordinal)
        || (
            _family != AddressFamily.None && AddressSpelling.UnspecifiedFamilyOf(content) == _family
        );

    private bool MayHold(PartialStringValue partial) =>
        PartialText.MayBe(partial, text)
        || (_family != AddressFamily.None && PartialText.MayBeUnspecified(partial));
}
