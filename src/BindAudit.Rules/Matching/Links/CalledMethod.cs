using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Links;

/// <summary>Reads a callee as a method: <c>reactor.listenTCP</c>, which an import names as a whole, is one of the object <c>reactor</c>.</summary>
internal static class CalledMethod
{
    internal static string? NameOf(Callee callee) =>
        callee.MethodName
        ?? (callee.Source.Value is ExternalName ? callee.FullName[(DotOf(callee) + 1)..] : null);

    internal static Value? ReceiverOf(Callee callee) =>
        callee.Receiver
        ?? (
            callee is { MethodName: null, Source.Value: ExternalName } && DotOf(callee) > 0
                ? new ExternalName(callee.FullName[..DotOf(callee)])
                : null
        );

    private static int DotOf(Callee callee) => callee.FullName.LastIndexOf('.');
}
