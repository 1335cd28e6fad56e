using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Describing;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Links;

/// <summary>Which classes and objects a declared type means.</summary>
internal sealed class TypeFacts(TypeEntry entry)
{
    private readonly List<(TypeFacts Owner, string Attribute)> _attributes = [];

    internal string Name => entry.Name;

    internal ImmutableArray<string> Classes => entry.Classes;

    internal Signature? Constructor => entry.Constructor;

    internal IReadOnlyDictionary<string, Signature> Methods => entry.Methods;

    /// <summary>Every dotted name by which a file can reach such an object, for the prefilter.</summary>
    internal IEnumerable<string> DottedNames
    {
        get
        {
            foreach (
                var name in (string[])[.. entry.Classes, .. entry.Factories, .. entry.Instances]
            )
            {
                yield return name;
            }

            foreach (var (owner, _) in _attributes)
            {
                foreach (var name in owner.OwnNames)
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>For the pages of rules.</summary>
    internal TypeDescription Describe() =>
        new(
            Name,
            Classes,
            entry.Factories,
            entry.Instances,
            [.. _attributes.Select(attribute => (attribute.Owner.Name, attribute.Attribute))]
        );

    private IEnumerable<string> OwnNames =>
        (string[])[.. entry.Classes, .. entry.Factories, .. entry.Instances];

    /// <summary>Says that <paramref name="attribute"/> of an <paramref name="owner"/> is of this type.</summary>
    internal void AddAttribute(TypeFacts owner, string attribute) =>
        _attributes.Add((owner, attribute));

    /// <summary>Whether the class called <paramref name="fullName"/> is meant.</summary>
    internal bool IsClass(string fullName)
    {
        foreach (var name in entry.Classes)
        {
            if (Wildcard.Matches(name, fullName, '.') || IsClassOfPackage(name, fullName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="value"/> is certainly such an object.</summary>
    internal bool Holds(Value value)
    {
        foreach (var name in Callees.ClassNamesOf(value))
        {
            if (IsClass(name) || IsAny(entry.Factories, name))
            {
                return true;
            }
        }

        return value is ExternalName or ExternalMember
            && (IsAny(entry.Instances, ((ExternalValue)value).FullName) || IsAttribute(value));
    }

    /// <summary>Whether <paramref name="definition"/> is such a class or a subclass.</summary>
    internal bool HoldsClass(LinkedClass definition)
    {
        foreach (var name in definition.BaseNames)
        {
            if (IsClass(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A package, written as a name that is not CapWords, means the CapWords names below it.</summary>
    private static bool IsClassOfPackage(string package, string fullName) =>
        fullName.Length > package.Length + 1
        && fullName[package.Length] == '.'
        && fullName.StartsWith(package, StringComparison.Ordinal)
        && !IsCapWords(package)
        && IsCapWords(fullName);

    private static bool IsCapWords(string dotted)
    {
        var last = dotted.AsSpan(dotted.LastIndexOf('.') + 1).TrimStart('_');
        return last.Length > 0 && char.IsUpper(last[0]);
    }

    private static bool IsAny(ImmutableArray<string> names, string fullName)
    {
        foreach (var name in names)
        {
            if (Wildcard.Matches(name, fullName, '.'))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAttribute(Value value)
    {
        if (OwnerOf(value, out var name) is not { } holder)
        {
            return false;
        }

        foreach (var (owner, attribute) in _attributes)
        {
            if (attribute == name && owner.Holds(holder))
            {
                return true;
            }
        }

        return false;
    }

    // Members of a dotted name are dotted names: of `corp.current.server` the owner may be the object `corp.current`.
    private static ExternalValue? OwnerOf(Value value, out string name)
    {
        name = "";
        if (value is ExternalMember member)
        {
            name = member.Name;
            return member.Owner;
        }

        if (value is not ExternalName { FullName: var dotted } || !dotted.Contains('.'))
        {
            return null;
        }

        var dot = dotted.LastIndexOf('.');
        name = dotted[(dot + 1)..];
        return new ExternalName(dotted[..dot]);
    }
}
