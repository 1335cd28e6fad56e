using System.Numerics;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Library;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>An object of a builtin type, of which at most a short constant is known.</summary>
internal sealed class BuiltinThing : Thing
{
    private readonly GraphAnalysis _analysis;

    public BuiltinThing(
        GraphAnalysis analysis,
        string type,
        object? constant,
        BuiltinThing? widened
    )
    {
        _analysis = analysis;
        Type = type;
        Constant = constant;
        Widened = widened ?? this;
    }

    /// <summary><c>PyStr</c>.</summary>
    public string Type { get; }

    /// <summary>A string or an <see cref="int"/>, or null where only the type is known.</summary>
    public object? Constant { get; }

    /// <summary>The same without the constant.</summary>
    public BuiltinThing Widened { get; }

    /// <summary>The text of a constant str, or null.</summary>
    public string? Text => Constant as string;

    /// <summary>The number of a constant int, or null.</summary>
    public int? Number => Constant as int?;

    public override void Read(AttributeRead read)
    {
        if (BuiltinMembers.Has(Type, read.Name))
        {
            read.Into.Take(_analysis.MethodOf(this, read.Name));
        }
    }

    public override Variable? Member(string name, string path) =>
        BuiltinMembers.Has(Type, name)
            ? _analysis.Single(_analysis.MethodOf(this, name))
            : _analysis.Nothing;

    public override void ReadItem(Variable? key, CallSite call)
    {
        if (Type is BuiltinTypes.Text)
        {
            call.Return(Widened);
        }
        else if (Type is BuiltinTypes.Bytes && key is null)
        {
            call.Return(this);
        }
    }

    public override void Iterate(Iteration iteration)
    {
        if (Type is BuiltinTypes.Text)
        {
            iteration.Into.Take(Widened);
        }
        else if (Type is BuiltinTypes.Bytes)
        {
            iteration.Into.Take(_analysis.Types.Integer);
        }
    }

    /// <summary>Whether a number is small enough to tell positions apart.</summary>
    public static bool IsSmall(BigInteger number) => number >= -16 && number <= 64;
}
