using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph;

/// <summary>What code outside is taken to call.</summary>
internal sealed partial class GraphAnalysis
{
    /// <summary>What nobody of the scan calls is called from outside: its object is one of its class or a subclass, its parameters are their defaults or what they are annotated as.</summary>
    private void Suppose()
    {
        var subclasses = new Subclasses(_classes);
        foreach (var function in _functions)
        {
            var first = HasReceiver(function) ? 0 : SupposeReceiver(function, subclasses);
            for (var i = first; i < function.Parameters.Count; i++)
            {
                function.Parameters.Suppose(i, isCalled: function.IsCalled);
            }

            if (!function.IsCalled)
            {
                function.StoreSupposed();
            }
        }
    }

    /// <summary>Whether calls of the scan give the function its first argument, as far as they know it.</summary>
    private static bool HasReceiver(FunctionThing function) =>
        function.IsCalled && (function.Parameters.Count == 0 || !function.Parameters.At(0).IsEmpty);

    private static int SupposeReceiver(FunctionThing function, Subclasses subclasses)
    {
        if (function.Summary.Class is not { } summary || function.Parameters.Count == 0)
        {
            return 0;
        }

        var owner = function.Module.ClassOf(summary);
        foreach (var heir in subclasses.HeirsOf(owner, function.Name))
        {
            SupposeReceiver(owner.Own(function.Name), function, heir);
            SupposeReceiver(owner.Written(function.Name), function, heir);
        }

        return 1;
    }

    /// <summary>Hands an object of the class to a method, as what the class holds under its name takes it.</summary>
    /// <param name="found">What the class holds under the method's name.</param>
    /// <param name="method">The method.</param>
    /// <param name="heir">The class whose object is supposed.</param>
    private static void SupposeReceiver(Variable? found, FunctionThing method, ClassThing heir)
    {
        var receiver = method.Parameters.At(0);
        if (found?.Only is { } only)
        {
            only.SupposeReceiver(method, heir, receiver);
        }
        else
        {
            found?.FlowTo(new Each(thing => thing.SupposeReceiver(method, heir, receiver)));
        }
    }
}
