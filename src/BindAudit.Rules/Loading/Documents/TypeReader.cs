using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads a declared type.</summary>
internal sealed class TypeReader(NodeReader reader, SignatureReader signatures)
{
    private static readonly string[] Keys =
    [
        "fqns",
        "constructor",
        "factories",
        "instances",
        "attributes",
        "methods",
    ];

    internal TypeEntry Read(string name, YamlNode node)
    {
        var fields = reader.Fields(node, $"type `{name}`", Keys);
        var type = new TypeEntry
        {
            Name = name,
            Classes = DottedNames(fields, "fqns"),
            Factories = DottedNames(fields, "factories"),
            Instances = DottedNames(fields, "instances"),
            Constructor = fields.TryGetValue("constructor", out var constructor)
                ? signatures.Read(constructor.Value, "constructor")
                : null,
            Attributes = fields.TryGetValue("attributes", out var attributes)
                ? Attributes(attributes.Value)
                : [],
            Methods = fields.TryGetValue("methods", out var methods)
                ? Methods(methods.Value)
                : TypeEntry.NoMethods,
        };
        if (type is { Classes: [], Factories: [], Instances: [] } && node is YamlMapping)
        {
            reader.Report(node.Start, $"type `{name}` needs `fqns`, `factories` or `instances`");
        }

        return type;
    }

    private ImmutableArray<string> DottedNames(Dictionary<string, YamlEntry> fields, string key)
    {
        if (!fields.TryGetValue(key, out var entry))
        {
            return [];
        }

        var names = reader.Texts(entry.Value, key);
        foreach (var name in names.Where(name => !Names.IsDotted(name.Text)))
        {
            reader.Report(
                name.Index,
                $"`{name.Text}` is no dotted name, expected such as `flask.Flask`"
            );
        }

        return [.. names.Select(name => name.Text)];
    }

    private ImmutableArray<TypeAttribute> Attributes(YamlNode node) =>
        [
            .. from entry in reader.Entries(node, "attributes")
            let type = reader.Scalar(entry.Value, entry.Key.Value)
            where type is not null
            select new TypeAttribute(entry.Key.Value, new Located(type.Value, type.Start)),
        ];

    private Dictionary<string, Signature> Methods(YamlNode node) =>
        reader
            .Entries(node, "methods")
            .ToDictionary(
                entry => entry.Key.Value,
                entry => signatures.Read(entry.Value, entry.Key.Value)
            );
}
