using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Options that a call declares by name and an object of the library holds: absl's flags and tornado's options; and objects that hold what they are given by keyword.</summary>
internal sealed class DeclaredOptions(LinkedProgram program)
{
    private static readonly string[] OsloTypes =
    [
        "StrOpt",
        "HostAddressOpt",
        "IPOpt",
        "HostnameOpt",
        "URIOpt",
        "Opt",
    ];

    /// <summary>The default of an option read as an attribute of <paramref name="owner"/>, or null where it is no such object.</summary>
    public ValueSet? DefaultOf(ExternalValue owner, string name) =>
        owner switch
        {
            ExternalName { FullName: "absl.flags.FLAGS" } => Flag(name),
            _ when IsOfOslo(owner.FullName) => OsloOption(name),
            ExternalName { FullName: "tornado.options.options" } => Declared(
                "define",
                "tornado.options.define",
                name
            ),
            ExternalItem { FullName: "absl.flags.FLAGS", Key: StringValue flag }
                when name == "value" => Flag(flag.Content),
            ExternalResult { Call: { } call } result => Held(result, call, name),
            _ => null,
        };

    /// <summary><c>cfg.CONF</c>, an own <c>cfg.ConfigOpts()</c>, and their groups.</summary>
    private static bool IsOfOslo(string fullName) =>
        fullName.StartsWith("oslo_config.cfg.CONF", StringComparison.Ordinal)
        || fullName.StartsWith("oslo_config.cfg.ConfigOpts", StringComparison.Ordinal);

    private static ValueSet? Held(ExternalResult owner, Invocation call, string name) =>
        owner.FullName switch
        {
            "absl.flags.DEFINE_string" or "absl.flags.DEFINE_enum" when name == "value" =>
                OrUnknown(call),
            "argparse.Namespace" or "types.SimpleNamespace" => call.Arguments.Named(name)
                is { Presence: ArgumentPresence.Given } given
                ? given.Values.Via(Reach.Constant, call.Place)
                : null,
            _ => null,
        };

    private static ValueSet OrUnknown(Invocation call) =>
        WithUnknown(call.Arguments.Of("default", 1).Values.Via(Reach.Default, call.Place));

    /// <summary><c>CONF.host</c>, <c>CONF.group.host</c>: what <c>cfg.StrOpt("host", default=…)</c> in any module that was read says.</summary>
    /// <remarks>Groups are given where options are registered, far from both: where several options go by that name, none is known to be meant.</remarks>
    private ValueSet? OsloOption(string name)
    {
        program.LoadImports();
        ValueSet? declared = null;
        foreach (var kind in OsloTypes)
        {
            foreach (var call in program.CallsNamed(kind))
            {
                if (
                    call.Callee.Possible is [{ Value: ExternalName callee }]
                    && callee.FullName.StartsWith("oslo_config.cfg.", StringComparison.Ordinal)
                    && DestinationOf(call) == name
                )
                {
                    if (declared is not null)
                    {
                        return ValueSet.Unknown;
                    }

                    declared = call.Arguments.Named("default").Values;
                    declared = declared.Via(Reach.Default, call.Place);
                }
            }
        }

        return declared is null ? null : WithUnknown(declared);
    }

    private static ValueSet WithUnknown(ValueSet values)
    {
        var builder = new ValueSetBuilder();
        builder.Add(values);
        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    private static string? DestinationOf(CallNode call) =>
        call.Arguments.Named("dest").Values.Possible is [{ Value: StringValue destination }]
            ? destination.Content
        : call.Arguments.At(0).Values.Possible is [{ Value: StringValue option }]
            ? option.Content.Replace('-', '_')
        : null;

    private ValueSet? Flag(string name) =>
        Declared("DEFINE_string", "absl.flags.DEFINE_string", name)
        ?? Declared("DEFINE_enum", "absl.flags.DEFINE_enum", name);

    private ValueSet? Declared(string method, string fullName, string name)
    {
        program.LoadImports();
        var builder = new ValueSetBuilder();
        var isDeclared = false;
        foreach (var call in program.CallsNamed(method))
        {
            if (
                call.Callee.Possible is [{ Value: ExternalName callee }]
                && callee.FullName == fullName
                && call.Arguments.At(0).Values.Possible is [{ Value: StringValue option }]
                && option.Content == name
            )
            {
                isDeclared = true;
                var value = call.Arguments.Of("default", 1);
                builder.Add(value.Values.Via(Reach.Default, call.Place));
            }
        }

        builder.AddUnknown();
        return isDeclared ? builder.BuildAlternatives() : null;
    }
}
