using System;
using System.Collections.Generic;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading;

/// <summary>The names that a rules file can use: its own before those of the files below it.</summary>
internal sealed class RuleScope
{
    private readonly Dictionary<string, TypeFacts> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeEntry> _types = new(StringComparer.Ordinal);

    /// <summary>The names of <paramref name="documents"/>; later ones shadow earlier ones.</summary>
    internal RuleScope(params IReadOnlyList<RuleDocument> documents)
    {
        var owners = new Dictionary<string, RuleDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var group in document.Groups)
            {
                Groups[group.Id] = group;
            }

            AddAll(Values, document.Values);
            AddAll(Signatures, document.Functions);
            foreach (var (name, type) in document.Types)
            {
                (_types[name], owners[name]) = (type, document);
            }
        }

        LinkTypes(owners);
    }

    internal Dictionary<string, RuleGroup> Groups { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, IReadOnlyList<Value>> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Signatures by full name, those of types' constructors and methods included.</summary>
    internal Dictionary<string, Signature> Signatures { get; } = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, TypeFacts> Types => _facts;

    private void LinkTypes(Dictionary<string, RuleDocument> owners)
    {
        foreach (var (name, type) in _types)
        {
            _facts[name] = new TypeFacts(type);
            AddSignatures(type);
        }

        foreach (var (name, type) in _types)
        {
            foreach (var (attribute, target) in type.Attributes)
            {
                if (_facts.TryGetValue(target.Text, out var facts))
                {
                    facts.AddAttribute(_facts[name], attribute);
                }
                else
                {
                    Report(owners[name], target);
                }
            }
        }
    }

    private void Report(RuleDocument document, Located target) =>
        document.Errors.ReportOnce(
            target.Index,
            $"unknown type `{target.Text}`{NearestWord.Hint(target.Text, _types.Keys)}"
        );

    private void AddSignatures(TypeEntry type)
    {
        foreach (var name in type.Classes)
        {
            if (type.Constructor is { } constructor)
            {
                Signatures.TryAdd(name, constructor);
            }

            foreach (var (method, signature) in type.Methods)
            {
                Signatures.TryAdd($"{name}.{method}", signature);
            }
        }
    }

    private static void AddAll<T>(Dictionary<string, T> target, Dictionary<string, T> source)
    {
        foreach (var (key, value) in source)
        {
            target[key] = value;
        }
    }
}
