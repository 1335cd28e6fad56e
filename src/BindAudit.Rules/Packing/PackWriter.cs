using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Packing;

/// <summary>Writes what loading needs; <see cref="PackReader"/> reads it back.</summary>
internal static class PackWriter
{
    /// <summary>First what every start reads, then in a block what only a file that can matter asks for.</summary>
    internal static void Write(
        PackOutput output,
        RuleDocument document,
        RuleSet rules,
        List<ImmutableArray<Query>> queries
    )
    {
        WriteAll(output, document.Groups, WriteGroup);
        WriteSignals(output, rules.Signals);
        WriteAll(output, rules.Rules, WriteRule);
        using var body = new PackOutput();
        WriteAll(body, document.Values, WriteValues);
        WriteAll(body, document.Functions, WriteFunction);
        WriteAll(body, document.Types.Values, WriteType);
        WriteAll(
            body,
            queries,
            static (output, ofRule) => WriteAll(output, ofRule, QueryWriter.Write)
        );
        output.Block(body.Bytes);
    }

    internal static void WriteMetadata(PackOutput output, RuleMetadata metadata) =>
        WriteAll(
            output,
            metadata.Entries,
            static (output, entry) =>
            {
                output.Text(entry.Key);
                output.Texts(entry.Values);
            }
        );

    private static void WriteSignals(PackOutput output, FileSignals signals)
    {
        WriteAll(
            output,
            signals.Triggers,
            static (output, trigger) =>
            {
                output.Number((int)trigger.Kind);
                output.Texts(trigger.Rules);
                output.Texts(trigger.Files);
                output.Texts(trigger.Roots);
                output.Texts(trigger.Calls);
                output.Texts(trigger.Writes);
                output.Texts(trigger.Texts);
                output.Texts(trigger.Options);
            }
        );
    }

    private static void WriteAll<T>(
        PackOutput output,
        IReadOnlyCollection<T> parts,
        Action<PackOutput, T> write
    )
    {
        output.Number(parts.Count);
        foreach (var part in parts)
        {
            write(output, part);
        }
    }

    private static void WriteGroup(PackOutput output, RuleGroup group)
    {
        output.Text(group.Id);
        output.Text(group.Title);
        output.OptionalText(group.Category);
        WriteSeverity(output, group.TestSeverity);
        output.Texts(group.Aliases);
    }

    private static void WriteSeverity(PackOutput output, Severity? severity) =>
        output.Number(severity is { } level ? (int)level + 1 : 0);

    private static void WriteValues(
        PackOutput output,
        KeyValuePair<string, IReadOnlyList<Value>> values
    )
    {
        output.Text(values.Key);
        WriteAll(output, values.Value, WriteValue);
    }

    private static void WriteValue(PackOutput output, Value value)
    {
        switch (value)
        {
            case NoneValue:
                output.Number((int)PackedValueKind.None);
                break;
            case StringValue text:
                output.Number((int)PackedValueKind.Text);
                output.Text(text.Content);
                break;
            case BytesValue bytes:
                output.Number((int)PackedValueKind.Bytes);
                output.Block(bytes.Content.AsSpan());
                break;
            case IntegerValue integer:
                output.Number((int)PackedValueKind.Integer);
                output.Block(integer.Content.ToByteArray());
                break;
            case FloatValue real:
                output.Number((int)PackedValueKind.Real);
                output.Real(real.Content);
                break;
            case BooleanValue boolean:
                output.Number((int)PackedValueKind.Boolean);
                output.Flag(boolean.Content);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    private static void WriteFunction(PackOutput output, KeyValuePair<string, Signature> function)
    {
        output.Text(function.Key);
        WriteSignature(output, function.Value);
    }

    private static void WriteSignature(PackOutput output, Signature signature) =>
        WriteAll(output, signature.Versions, WriteVersion);

    private static void WriteVersion(PackOutput output, SignatureVersion version)
    {
        output.Flag(version.AcceptsMore);
        WriteAll(
            output,
            version.Parameters,
            static (output, parameter) =>
            {
                output.Text(parameter.Name);
                output.Number((parameter.Position ?? -1) + 1);
                output.Flag(parameter.IsPositionalOnly);
            }
        );
    }

    private static void WriteType(PackOutput output, TypeEntry type)
    {
        output.Text(type.Name);
        output.Texts(type.Classes);
        output.Texts(type.Factories);
        output.Texts(type.Instances);
        output.Flag(type.Constructor is not null);
        if (type.Constructor is { } constructor)
        {
            WriteSignature(output, constructor);
        }

        WriteAll(
            output,
            type.Attributes,
            static (output, attribute) =>
            {
                output.Text(attribute.Name);
                output.Text(attribute.Type.Text);
            }
        );
        WriteAll(output, type.Methods, WriteFunction);
    }

    private static void WriteRule(PackOutput output, Rule rule)
    {
        output.Text(rule.Id);
        output.Text(rule.Title);
        output.Number((int)rule.Severity);
        WriteSeverity(output, rule.TestSeverity);
        WriteAll(output, rule.Groups, static (output, group) => output.Text(group.Id));
        output.Texts(rule.Aliases);
        output.Number((int)rule.Reach);
        output.Number(rule.Confidence is { } confidence ? (int)confidence + 1 : 0);
        output.Text(rule.Message);
        WriteAll(
            output,
            rule.Fixes,
            static (output, fix) =>
            {
                output.Text(fix.Name);
                output.Text(fix.Replacement);
            }
        );
        output.Texts(rule.PathsIncluded);
        output.Texts(rule.PathsExcluded);
    }
}
