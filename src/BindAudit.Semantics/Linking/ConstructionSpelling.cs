using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>How a call that constructs an object of a class is written.</summary>
internal static class ConstructionSpelling
{
    /// <summary>What the method is called that sets up an object.</summary>
    public const string Initializer = "__init__";

    /// <summary>Whether <c>Class.__init__(…)</c>, <c>super().__init__(…)</c> or <c>cls(…)</c> may mean the class; of most, the spelling says that it does not.</summary>
    public static bool MayMean(
        CallNode call,
        string name,
        List<string> names,
        LinkedClass? definition
    )
    {
        if (name == SubclassIndex.OwnClass)
        {
            return call.Summary.Enclosing?.Class is not { } around
                || names.Contains(CallerIndex.LastPartOf(around.QualifiedName))
                || (definition is ClassNode node && node.Hierarchy.Holds(around));
        }

        if (name != Initializer || call.Summary.Function is not AttributeTerm { Value: var owner })
        {
            return true;
        }

        var written = owner is SuperTerm super
            ? CallerIndex.LastPartOf(super.Class.QualifiedName)
            : call.Owner.Summary.Names.LastNameOf(owner);
        return written is not null && (written == "__class__" || names.Contains(written));
    }

    /// <summary>Whether a call constructs an object of the class, or of a subclass.</summary>
    public static bool Constructs(CallNode call, ClassNode definition)
    {
        foreach (var possible in call.Callee.Possible)
        {
            if (possible.Value is not ClassValue { Class: ClassNode made })
            {
                continue;
            }

            foreach (var item in made.Hierarchy.Classes)
            {
                if (ReferenceEquals(item.Scanned, definition))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
