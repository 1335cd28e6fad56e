using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>Calls <c>__new__</c>, which is handed the class.</summary>
internal sealed class Constructing(ClassThing definition, CallSite call)
{
    /// <summary>The call with the class before its arguments.</summary>
    public CallSite Call { get; } =
        call.With(Arguments.Of(call.Analysis.Single(definition)).Then(call.Arguments));
}
