using System.Collections.Immutable;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary><c>socket.getaddrinfo</c> for hosts that need no name server (Python Library Reference, "socket").</summary>
internal static class AddressQueries
{
    private const int FlagsPosition = 5;

    /// <summary>The list of five-tuples; null where the answer is not known.</summary>
    public static ValueSet? ResultOf(Invocation call)
    {
        var hosts = new ValueSetBuilder();
        foreach (var host in call.Arguments.Of("host", 0).Values.Possible)
        {
            Add(hosts, host, call);
        }

        var addresses = hosts.BuildAlternatives();
        if (addresses.Possible is [{ IsUnknown: true }])
        {
            return null;
        }

        var address = Tuple([addresses, call.Arguments.Of("port", 1).Values]);
        var answer = Tuple([
            ValueSet.Unknown,
            ValueSet.Unknown,
            ValueSet.Unknown,
            ValueSet.Unknown,
            address,
        ]);
        return ValueSet.Of(
            new PossibleValue(
                new SequenceValue(SequenceKind.List, [answer]),
                Reach.Literal,
                new Trace(call.Place)
            )
        );
    }

    private static void Add(ValueSetBuilder hosts, PossibleValue host, Invocation call)
    {
        switch (host.Value)
        {
            case StringValue text
                when AddressTexts.IsV4(text.Content) || AddressTexts.IsV6(text.Content):
                hosts.Add(host);
                break;
            case NoneValue when IsPassive(call):
                hosts.Add(host with { Value = new StringValue("0.0.0.0") });
                hosts.Add(host with { Value = new StringValue("::") });
                break;
            case NoneValue
                when call.Arguments.Of("flags", FlagsPosition).Presence == ArgumentPresence.Missing:
                hosts.Add(host with { Value = new StringValue("127.0.0.1") });
                break;
            default:
                hosts.AddUnknown();
                break;
        }
    }

    private static bool IsPassive(Invocation call) =>
        call.Arguments.Of("flags", FlagsPosition).Values.Possible
            is [{ Value: ExternalName { FullName: "socket.AI_PASSIVE" } }];

    private static ValueSet Tuple(ImmutableArray<ValueSet> items) =>
        ValueSet.Of(
            new PossibleValue(new SequenceValue(SequenceKind.Tuple, items), Reach.Literal, null)
        );
}
