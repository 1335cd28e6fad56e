using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Options of argparse and optparse: what <c>args.host</c> is when the command line does not say (Python Library Reference, argparse, "dest").</summary>
internal sealed class CommandLineParsers(LinkedProgram program)
{
    private const int MostParents = 16;

    /// <summary>The default of the option called <paramref name="name"/> on the result of <c>parse_args</c>, or null where <paramref name="owner"/> is none or no such option is known.</summary>
    public ValueSet? DefaultOf(ExternalValue owner, string name)
    {
        if (ParserOf(owner) is not { } parser)
        {
            return null;
        }

        if (name == "__dict__")
        {
            return NamespaceOf(owner);
        }

        var builder = new ValueSetBuilder();
        var isDeclared = false;
        foreach (var one in WithParents(parser))
        {
            foreach (var call in DeclarationsOf(one))
            {
                if (call.AttributeName == "set_defaults")
                {
                    isDeclared |= Add(builder, call, call.Arguments.Named(name));
                }
                else if (DestinationOf(call) == name)
                {
                    isDeclared |= Add(builder, call, call.Arguments.Named("default"));
                    AddConstant(builder, call);
                }
            }
        }

        if (!isDeclared)
        {
            return null;
        }

        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    /// <summary><c>vars(parser.parse_args())</c>: every option by its name; null where <paramref name="owner"/> is no result of a parser.</summary>
    public ValueSet? NamespaceOf(ExternalValue owner)
    {
        if (ParserOf(owner) is not { } parser)
        {
            return null;
        }

        var entries = new MappingEntries();
        foreach (var one in WithParents(parser))
        {
            foreach (var call in DeclarationsOf(one))
            {
                foreach (var name in NamesIn(call))
                {
                    var key = new PossibleValue(new StringValue(name), Reach.Literal, null);
                    entries.Set(ValueSet.Of(key), DefaultOf(owner, name) ?? ValueSet.Unknown);
                }
            }
        }

        return ValueSet.Of(new PossibleValue(entries.ToMapping(), Reach.Constant, null));
    }

    private static IEnumerable<string> NamesIn(CallNode call)
    {
        if (call.AttributeName == "set_defaults")
        {
            foreach (var (name, _) in call.Arguments.Keywords)
            {
                yield return name;
            }
        }
        else if (DestinationOf(call) is { } name)
        {
            yield return name;
        }
    }

    /// <summary>The parser itself and those whose options it takes over: <c>ArgumentParser(parents=[common])</c>.</summary>
    private static List<ExternalResult> WithParents(ExternalResult parser)
    {
        var found = new List<ExternalResult> { parser };
        for (var i = 0; i < found.Count && found.Count < MostParents; i++)
        {
            if (
                found[i].Call?.Arguments.Named("parents").Values.Possible
                is not [{ Value: SequenceValue parents }]
            )
            {
                continue;
            }

            foreach (var item in parents.Items)
            {
                if (item.Possible is [{ Value: ExternalResult parent }] && !found.Contains(parent))
                {
                    found.Add(parent);
                }
            }
        }

        return found;
    }

    /// <summary><c>const=…</c>: what an option without its own value stands for.</summary>
    private static void AddConstant(ValueSetBuilder builder, CallNode call)
    {
        if (call.Arguments.Named("const") is { Presence: ArgumentPresence.Given } constant)
        {
            builder.Add(constant.Values.Via(Reach.Default, call.Place));
        }
    }

    /// <summary>The parser of <c>parser.parse_args()</c>, of <c>parser.parse_known_args()[0]</c> and of optparse's pair; else null.</summary>
    private static ExternalResult? ParserOf(ExternalValue arguments)
    {
        var result = arguments is ExternalItem item ? item.Owner : arguments;
        return
            result
                is ExternalResult { Callee: ExternalMember { Owner: ExternalResult parser } method }
            && method.Name.StartsWith("parse_", StringComparison.Ordinal)
            && ParserLibraries.DeclaringOf(parser.FullName) is not null
            ? parser
            : null;
    }

    private IEnumerable<CallNode> DeclarationsOf(ExternalResult parser)
    {
        foreach (var method in ParserLibraries.DeclaringOf(parser.FullName) ?? [])
        {
            foreach (var call in program.CallsNamed(method))
            {
                if (IsPartOf(call.Receiver, parser))
                {
                    yield return call;
                }
            }
        }
    }

    /// <summary>Whether a receiver is the parser itself, or a group or subparser that came from it.</summary>
    private static bool IsPartOf(ValueSet receiver, ExternalResult parser)
    {
        foreach (var possible in receiver.Possible)
        {
            if (possible.Value is InstanceValue own && IsMadeAs(parser, own))
            {
                return true;
            }

            for (
                var value = possible.Value as ExternalValue;
                value is not null;
                value = OwnerOf(value)
            )
            {
                if (Callees.AreOneObject(value, parser))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the parser is an object of a scanned subclass: that very one, or any where the class adds options to its own objects.</summary>
    private static bool IsMadeAs(ExternalResult parser, InstanceValue own) =>
        parser.Call is { } call
        && (
            own.Call is { } made
                ? ReferenceEquals(made.Origin, call.Origin)
                : call.Callee.Possible is [{ Value: ClassValue { Class: ClassNode definition } }]
                    && own.Class is ClassNode around
                    && definition.Hierarchy.Holds(around.Summary)
        );

    private static ExternalValue? OwnerOf(ExternalValue value) =>
        value switch
        {
            ExternalResult result => result.Callee,
            ExternalMember member => member.Owner,
            ExternalItem item => item.Owner,
            _ => null,
        };

    /// <summary>The attribute that an option fills: <c>dest</c>, else the first long option, else the first short one, without its dashes.</summary>
    private static string? DestinationOf(CallNode call)
    {
        if (call.Arguments.Named("dest") is { Presence: ArgumentPresence.Given } dest)
        {
            return dest.Values.Possible is [{ Value: StringValue written }]
                ? written.Content
                : null;
        }

        string? found = null;
        foreach (var argument in call.Arguments.Positional)
        {
            if (argument.Values.Possible is not [{ Value: StringValue flag }])
            {
                continue;
            }

            if (flag.Content.StartsWith("--", StringComparison.Ordinal))
            {
                return NameOf(flag.Content);
            }

            found ??= NameOf(flag.Content);
        }

        return found;
    }

    private static string NameOf(string flag) => flag.TrimStart('-').Replace('-', '_');

    private static bool Add(ValueSetBuilder builder, CallNode call, Argument value)
    {
        if (value.Presence == ArgumentPresence.Given)
        {
            builder.Add(value.Values.Via(Reach.Default, call.Place));
        }
        else if (value.Presence == ArgumentPresence.Missing && call.AttributeName != "set_defaults")
        {
            builder.Add(NoneValue.Instance, Reach.Default, new Trace(call.Place));
        }

        return value.Presence == ArgumentPresence.Given || call.AttributeName != "set_defaults";
    }
}
