namespace BindAudit.Rules.Packing;

/// <summary>The prose of one rule of a compiled pack, read when it is first asked for.</summary>
internal sealed class PackedText(PackedProse prose, int number)
{
    private RuleProse? _text;

    /// <summary>Two threads that ask at once read the same text.</summary>
    internal RuleProse Text => _text ??= prose.Read(number);
}
