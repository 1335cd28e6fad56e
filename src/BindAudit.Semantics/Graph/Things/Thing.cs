using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>An object of the running program, as far as the call graph tells objects apart.</summary>
/// <remarks>Every question goes to the thing; one that does not know the answer does nothing, and no edge is made.</remarks>
internal abstract class Thing
{
    /// <summary>A variable that holds only this, where one was asked for.</summary>
    public Variable? Alone { get; set; }

    /// <summary>Calls it.</summary>
    /// <param name="call">Where, with what, and where the result goes.</param>
    /// <param name="receiver">What is handed over before the arguments, or null.</param>
    public virtual void Call(CallSite call, Thing? receiver) { }

    /// <summary>Reads an attribute.</summary>
    public virtual void Read(AttributeRead read) { }

    /// <summary>What reading an attribute gives, in the file at <paramref name="path"/>, where that is known from the start and runs nothing; else null.</summary>
    public virtual Variable? Member(string name, string path) => null;

    /// <summary>Writes an attribute.</summary>
    public virtual void Write(AttributeWriting write) { }

    /// <summary>Calls the special method that an operator or builtin asks for, where its class has one (Python Language Reference §3.3).</summary>
    public virtual void Invoke(string method, CallSite call) { }

    /// <summary>Whether its class defines that special method.</summary>
    public virtual bool Has(string method) => false;

    /// <summary>Reads <c>self[key]</c>; an unknown key may be any.</summary>
    public virtual void ReadItem(Variable? key, CallSite call) { }

    /// <summary>Gives what iterating over it gives.</summary>
    public virtual void Iterate(Iteration iteration) { }

    /// <summary>Gives what <c>with</c> binds.</summary>
    public virtual void Enter(CallSite call, bool isAsync) { }

    /// <summary>What reading it through an object gives, where it is found in the object's class (Python Language Reference §3.3.2.2).</summary>
    public virtual void BindTo(InstanceThing instance, Consumer into) => into.Take(this);

    /// <summary>What reading it through a class gives.</summary>
    public virtual void BindTo(ClassThing owner, Consumer into) => into.Take(this);

    /// <summary>Hands an object or class to a method that nothing of the scan calls; this is what the class holds under its name.</summary>
    public virtual void SupposeReceiver(
        FunctionThing method,
        ClassThing owner,
        Variable receiver
    ) { }
}
