using System;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Linking;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>What calling one name from outside does, looked up once for all its calls.</summary>
internal sealed class LibraryModel(string name)
{
    private readonly Action<CallSite>? _model = LibraryFunctions.ModelOf(name);
    private readonly HandingShape? _shape = HandingShape.Of(name);

    /// <summary>Whether the graph knows what the function gives.</summary>
    public bool IsKnown => _model is not null;

    /// <summary>Does what a call does; false where its result is not known.</summary>
    public bool Call(CallSite call)
    {
        if (_model is not null)
        {
            _model(call);
            return true;
        }

        if (SpecialMethods.Call(name, call))
        {
            return true;
        }

        if (_shape is not null)
        {
            Handing.Call(_shape, call);
        }

        return false;
    }
}
