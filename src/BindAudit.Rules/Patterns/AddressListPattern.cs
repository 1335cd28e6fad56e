using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>address_list(p)</c>: some address of a str that holds several, separated by commas or white space.</summary>
internal sealed class AddressListPattern(ValuePattern host) : ValuePattern
{
    private static readonly char[] Separators = [',', ' ', '\t', '\r', '\n'];

    private readonly AddressPattern _address = new(host);

    internal override Verdict Test(Subject subject) => AnyMember(subject, TestMember);

    private Verdict TestMember(PossibleValue member) =>
        member.Value switch
        {
            StringValue known => TestParts(known.Content, member),
            PartialStringValue partial => TestPartial(partial, member),
            _ => Verdict.Of(OpaqueOrNo(member.Value), member, Prominence.None),
        };

    private Verdict TestParts(string text, PossibleValue member)
    {
        var verdict = Verdict.No;
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts.Length == 0 ? [""] : parts)
        {
            verdict = verdict.Or(TestPart(new StringValue(part), member));
        }

        return verdict;
    }

    /// <summary>Whole parts before the first unknown stretch are known; the rest cannot say no.</summary>
    private Verdict TestPartial(PartialStringValue partial, PossibleValue member)
    {
        var head = PartialText.HeadOf(partial);
        var end = head.LastIndexOfAny(Separators) + 1;
        var verdict = end > 0 ? TestParts(head[..end], member) : Verdict.No;
        var rest = new PartialStringValue(
            end == head.Length && end > 0
                ? partial.Pieces.RemoveAt(0)
                : partial.Pieces.SetItem(0, new StringPiece(head[end..]))
        );
        return verdict.Or(TestPart(rest, member)).Or(Verdict.Unknown);
    }

    private Verdict TestPart(Value part, PossibleValue member)
    {
        var verdict = _address.TestMember(member with { Value = part });
        return verdict.Truth == Truth.Yes ? verdict with { Shown = member } : verdict;
    }
}
