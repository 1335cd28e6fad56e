using System;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Builtins and library calls that need the program: attributes by name, modules by name, declared settings.</summary>
internal sealed partial class Evaluator
{
    private const int SettingLength = 2;

    /// <summary><c>getattr(x, "name", default)</c>.</summary>
    public ValueSet? GetAttribute(Invocation call)
    {
        if (call.Arguments.At(1).Values.Possible is not [{ Value: StringValue name }])
        {
            return null;
        }

        var builder = new ValueSetBuilder();
        foreach (var owner in call.Arguments.At(0).Values.Possible)
        {
            builder.Add(AttributeOf(owner.Value, name.Content));
        }

        var otherwise = call.Arguments.At(2);
        if (otherwise.Presence == ArgumentPresence.Given)
        {
            builder.Add(otherwise.Values.Via(Reach.Default, call.Place));
        }

        return builder.BuildAlternatives();
    }

    /// <summary><c>vars(args)</c> of what a command-line parser gives; null for anything else.</summary>
    public ValueSet? Namespace(Invocation call) =>
        call.Arguments.At(0).Values.Possible is [{ Value: ExternalValue owner }]
            ? _parsers.NamespaceOf(owner)
            : null;

    /// <summary><c>importlib.import_module(name, package)</c> and <c>__import__(name)</c>; null where the name is not known.</summary>
    public ValueSet? ImportedModule(string function, Invocation call)
    {
        if (
            call.Arguments.Of("name", 0).Values.Possible
            is not [{ Value: StringValue { Content: var name } }]
        )
        {
            return null;
        }

        if (function == "builtins.__import__")
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            return Module((ModuleNode)call.Module, dot < 0 ? name : name[..dot]);
        }

        if (name.StartsWith('.'))
        {
            var package = call.Arguments.Of("package", 1).Values.Possible;
            if (package is not [{ Value: StringValue { Content: var around } }])
            {
                return null;
            }

            name = Absolute(name, around);
        }

        return name.Length == 0 ? null : Module((ModuleNode)call.Module, name);
    }

    /// <summary>What the reader's own declaration says of a setting: <c>environ.Env(HOST=(str, "0.0.0.0"))</c>, <c>ConfigParser({"host": "0.0.0.0"})</c>; null where there is none.</summary>
    public ValueSet? DeclaredSetting(ExternalValue callee, Invocation call)
    {
        if (callee is ExternalResult { FullName: "environ.Env", Call: { } scheme })
        {
            return
                call.Arguments.At(0).Values.Possible is [{ Value: StringValue name }]
                && scheme.Arguments.Named(name.Content).Values.Possible
                    is [{ Value: SequenceValue { Items: { Length: SettingLength } pair } }]
                ? pair[1].Via(Reach.Default, scheme.Place)
                : null;
        }

        if (callee is not ExternalMember { Owner: var owner })
        {
            return null;
        }

        if (owner is ExternalResult { Call: { } made } parser && IsConfigurationParser(parser))
        {
            return OptionOf(parser, made, call);
        }

        return call.Arguments.At(0).Values.Possible is [{ Value: StringValue key }]
            ? StoredItem(owner, key.Content)
            : null;
    }

    /// <summary><c>parser.get("section", "option")</c>: stored by the program, or a default of the parser.</summary>
    private ValueSet? OptionOf(ExternalResult parser, Invocation made, Invocation call)
    {
        if (
            call.Arguments.Of("section", 0).Values.Possible is not [{ Value: StringValue section }]
            || call.Arguments.Of("option", 1).Values.Possible is not [{ Value: StringValue option }]
        )
        {
            return null;
        }

        var stored = StoredItem(parser, section.Content) is { } entries
            ? EntryOf(entries, option.Content)
            : SetOption(parser, section.Content, option.Content);
        return stored?.AtLeast(Reach.Default)
            ?? EntryOf(made.Arguments.Of("defaults", 0).Values, option.Content)
                ?.Via(Reach.Default, made.Place);
    }

    /// <summary>What <c>parser.set(section, option, value)</c> stores, in a loop over pairs, too; null where nothing does.</summary>
    private ValueSet? SetOption(ExternalResult parser, string section, string option)
    {
        var builder = new ValueSetBuilder();
        var isSet = false;
        foreach (var call in program.CallsNamed("set"))
        {
            if (
                call.PositionalCount == 3
                && call.Receiver.Possible is [{ Value: ExternalResult receiver }]
                && Callees.AreOneObject(receiver, parser)
                && call.Arguments.At(0).Values.Possible
                    is [{ Value: StringValue { Content: var name } }]
                && name == section
                && ValueSetTo(call, option) is { } value
            )
            {
                isSet = true;
                builder.Add(value.AtLeast(Reach.Default));
            }
        }

        return isSet ? builder.BuildAlternatives() : null;
    }

    private ValueSet? ValueSetTo(CallNode call, string option)
    {
        var arguments = call.Summary.Arguments;
        if (
            arguments is [_, { Value: var key }, { Value: var written }]
            && Pairs.LoopOver(key, written) is { } loop
        )
        {
            return PairsIn(EvaluateIn(null, call.Owner, loop))?.Of(option);
        }

        return
            call.Arguments.At(1).Values.Possible is [{ Value: StringValue { Content: var name } }]
            && name.Equals(option, StringComparison.OrdinalIgnoreCase)
            ? call.Arguments.At(2).Values
            : null;
    }

    private static bool IsConfigurationParser(ExternalResult parser) =>
        parser.FullName.StartsWith("configparser.", StringComparison.Ordinal);

    private static ValueSet? EntryOf(ValueSet mapping, string key) =>
        mapping.Possible is [{ Value: MappingValue } only]
            ? Items.Of(
                only,
                ValueSet.Of(new PossibleValue(new StringValue(key), Reach.Literal, null))
            )
            : null;

    /// <summary>Each leading dot behind the first goes one package up.</summary>
    private static string Absolute(string relative, string package)
    {
        var dots = 0;
        while (dots < relative.Length && relative[dots] == '.')
        {
            dots++;
        }

        for (var up = 1; up < dots; up++)
        {
            var dot = package.LastIndexOf('.');
            package = dot < 0 ? "" : package[..dot];
        }

        var rest = relative[dots..];
        return package.Length == 0 ? rest
            : rest.Length == 0 ? package
            : package + "." + rest;
    }
}
