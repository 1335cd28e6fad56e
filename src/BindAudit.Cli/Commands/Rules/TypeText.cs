using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using BindAudit.Reporting.Escaping;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Commands.Rules;

/// <summary>The types that queries can name, for people who write rules.</summary>
internal static class TypeText
{
    /// <summary>A row a type: name, where it comes from, what it can do; the first is the heading.</summary>
    public static List<string[]> RowsOf(ImmutableArray<KnownType> types)
    {
        var rows = new List<string[]>();
        rows.Add(["TYPE", "METHODS", "CLASSES, FACTORIES(), INSTANCES"]);
        foreach (var type in types)
        {
            var methods = new List<string>();
            foreach (var (method, _) in type.Methods)
            {
                methods.Add(method);
            }

            rows.Add([
                type.Name,
                methods.Count == 0 ? "-" : string.Join(",", methods),
                string.Join(",", NamesOf(type)),
            ]);
        }

        return rows;
    }

    /// <summary>Writes <paramref name="type"/> and the rules that speak of it.</summary>
    public static void Write(TextWriter output, KnownType type, ImmutableArray<Rule> rules)
    {
        output.WriteLine(TerminalText.Escape($"{type.Name}  a type that queries can name"));
        output.WriteLine();
        Line(output, "source", type.IsBuiltIn ? "built in" : type.File);
        Lines(output, "class", type.Classes);
        Lines(output, "factory", type.Factories);
        Lines(output, "instance", type.Instances);
        foreach (var signature in type.Constructor)
        {
            Line(output, "constructor", type.Name + signature);
        }

        foreach (var (method, signatures) in type.Methods)
        {
            foreach (var signature in signatures)
            {
                Line(output, "method", method + signature);
            }
        }

        foreach (var (attribute, target) in type.Attributes)
        {
            Line(output, "attribute", $"{attribute}: {target}");
        }

        output.WriteLine();
        output.WriteLine("rules:");
        foreach (var rule in rules)
        {
            output.WriteLine(TerminalText.Escape($"  {rule.Id}  {rule.Title}"));
        }
    }

    private static List<string> NamesOf(KnownType type)
    {
        var names = new List<string>(type.Classes);
        foreach (var factory in type.Factories)
        {
            names.Add(factory + "()");
        }

        foreach (var instance in type.Instances)
        {
            if (!names.Contains(instance))
            {
                names.Add(instance);
            }
        }

        return names;
    }

    private static void Lines(TextWriter output, string name, ImmutableArray<string> values)
    {
        foreach (var value in values)
        {
            Line(output, name, value);
        }
    }

    private static void Line(TextWriter output, string name, string value) =>
        output.WriteLine(TerminalText.Escape($"{name + ":", -12} {value}"));
}
