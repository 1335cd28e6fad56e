namespace BindAudit.Scanning.Reading;

/// <summary>What the bytes of a file tell of its words.</summary>
/// <param name="IsOpaque">Whether it may hold more than was seen, or matters by its name, so that it must be looked at.</param>
/// <param name="Roots">The packages of rules that it imports or belongs to.</param>
/// <param name="Words">The words of rules that stand in it.</param>
internal sealed record FileEvidence(bool IsOpaque, BitSet Roots, FileWords Words);
