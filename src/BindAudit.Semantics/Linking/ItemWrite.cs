using System;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A value that is stored under a string: <c>x["K"] = v</c>, <c>x.update({"K": v})</c>, <c>x.update(K=v)</c>, <c>x.setdefault("K", v)</c>.</summary>
/// <param name="module">The module in which it stands.</param>
/// <param name="span">The target or call, absolute, in bytes.</param>
/// <param name="caller">Qualified name of the code that holds it.</param>
/// <param name="isUnderMain">Whether it stands under <c>if __name__ == "__main__"</c>.</param>
/// <param name="key">The key.</param>
/// <param name="receiver">Evaluates the container.</param>
/// <param name="written">Evaluates what is written.</param>
public sealed class ItemWrite(
    LinkedModule module,
    TextSpan span,
    string caller,
    bool isUnderMain,
    string key,
    Func<ValueSet> receiver,
    Func<ValueSet> written
)
{
    /// <summary>The module in which it stands.</summary>
    public LinkedModule Module { get; } = module;

    /// <summary>The target or call, absolute, in bytes.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Qualified name of the code that holds it.</summary>
    public string Caller { get; } = caller;

    /// <summary>Whether it stands under <c>if __name__ == "__main__"</c>.</summary>
    public bool IsUnderMain { get; } = isUnderMain;

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The container; evaluated when asked.</summary>
    public ValueSet Receiver => receiver();

    /// <summary>What is written; evaluated when asked.</summary>
    public ValueSet Written => written();
}
