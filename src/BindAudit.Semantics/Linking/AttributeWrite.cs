using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>An assignment to an attribute: <c>x.host = v</c>, <c>host = v</c> in a class body, <c>setattr(x, "host", v)</c>.</summary>
public abstract class AttributeWrite
{
    private protected AttributeWrite() { }

    /// <summary>The module in which it stands.</summary>
    public abstract LinkedModule Module { get; }

    /// <summary>The statement or call, absolute, in bytes.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>Qualified name of the code that holds it.</summary>
    public abstract string Caller { get; }

    /// <summary>Whether it stands under <c>if __name__ == "__main__"</c>.</summary>
    public abstract bool IsUnderMain { get; }

    /// <summary>The attribute's name.</summary>
    public abstract string Name { get; }

    /// <summary>The object (or, in a class body, the class) that is written to.</summary>
    public abstract ValueSet Receiver { get; }

    /// <summary>What is written.</summary>
    public abstract ValueSet Written { get; }
}
