using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Families of sockets whose addresses name no network interface (Python Library Reference, "socket", "Socket families").</summary>
internal static class SocketFamilies
{
    private const string Prefix = "socket.";

    /// <summary>What <c>socket.socket(family, …)</c> gives where the family is certainly none of the Internet's: an object of another name; else null.</summary>
    public static ValueSet? Made(Invocation call) =>
        call.Arguments.Of("family", 0).Values.Possible is [{ Value: ExternalName family }]
        && IsOther(family.FullName)
            ? ValueSet.Of(
                new PossibleValue(
                    new ExternalResult(
                        new ExternalName(
                            Prefix + "socket[" + family.FullName[Prefix.Length..] + "]"
                        ),
                        call
                    ),
                    Reach.Literal,
                    null
                )
            )
            : null;

    private static bool IsOther(string fullName) =>
        fullName.StartsWith(Prefix + "AF_", StringComparison.Ordinal)
        && fullName is not ("socket.AF_INET" or "socket.AF_INET6" or "socket.AF_UNSPEC");
}
