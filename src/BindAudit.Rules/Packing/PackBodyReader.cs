using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Packing;

/// <summary>Reads the names and queries of a pack: what is needed once a file can matter.</summary>
internal sealed class PackBodyReader(PackInput input)
{
    /// <summary>Adds the names to <paramref name="document"/> and gives the queries of each rule.</summary>
    internal ImmutableArray<Query>[] ReadInto(RuleDocument document)
    {
        for (var left = input.Count(); left > 0; left--)
        {
            document.Values.Add(input.Text(), ReadValues());
        }

        for (var left = input.Count(); left > 0; left--)
        {
            document.Functions.Add(input.Text(), ReadSignature());
        }

        for (var left = input.Count(); left > 0; left--)
        {
            var type = ReadType();
            document.Types.Add(type.Name, type);
        }

        var queries = new ImmutableArray<Query>[input.Count()];
        for (var at = 0; at < queries.Length; at++)
        {
            queries[at] = QueryReader.ReadAll(input);
        }

        return queries;
    }

    private Value[] ReadValues()
    {
        var values = new Value[input.Count()];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = ReadValue();
        }

        return values;
    }

    private Value ReadValue() =>
        (PackedValueKind)input.Number() switch
        {
            PackedValueKind.None => NoneValue.Instance,
            PackedValueKind.Text => new StringValue(input.Text()),
            PackedValueKind.Bytes => new BytesValue(
                ImmutableCollectionsMarshal.AsImmutableArray(input.Block())
            ),
            PackedValueKind.Integer => ReadInteger(),
            PackedValueKind.Real => new FloatValue(input.Real()),
            PackedValueKind.Boolean => new BooleanValue(input.Flag()),
            _ => throw PackInput.Damaged("a value has no kind"),
        };

    /// <summary>Little-endian bytes in two's complement, as <see cref="BigInteger"/> writes them.</summary>
    private IntegerValue ReadInteger()
    {
        var bytes = input.Block();
        if (bytes.Length > sizeof(long))
        {
            return ReadGreat(bytes);
        }

        var value = bytes is [.., >= 0x80] ? -1L : 0;
        for (var at = bytes.Length - 1; at >= 0; at--)
        {
            value = (value << 8) | bytes[at];
        }

        return new IntegerValue(value);
    }

    private static IntegerValue ReadGreat(byte[] bytes) => new(new BigInteger(bytes));

    private Signature ReadSignature()
    {
        var versions = new SignatureVersion[input.Count()];
        for (var at = 0; at < versions.Length; at++)
        {
            var acceptsMore = input.Flag();
            versions[at] = new SignatureVersion(ReadParameters(), acceptsMore);
        }

        return new Signature(ImmutableCollectionsMarshal.AsImmutableArray(versions));
    }

    private ImmutableArray<ParameterSpec> ReadParameters()
    {
        var parameters = new ParameterSpec[input.Count()];
        for (var at = 0; at < parameters.Length; at++)
        {
            var name = input.Text();
            var position = input.Number() - 1;
            parameters[at] = new ParameterSpec(name, position < 0 ? null : position, input.Flag());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parameters);
    }

    private TypeEntry ReadType() =>
        new()
        {
            Name = input.Text(),
            Classes = input.Texts(),
            Factories = input.Texts(),
            Instances = input.Texts(),
            Constructor = input.Flag() ? ReadSignature() : null,
            Attributes = ReadAttributes(),
            Methods = ReadMethods(),
        };

    private ImmutableArray<TypeAttribute> ReadAttributes()
    {
        var attributes = new TypeAttribute[input.Count()];
        for (var at = 0; at < attributes.Length; at++)
        {
            attributes[at] = new(input.Text(), new Located(input.Text(), 0));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(attributes);
    }

    private Dictionary<string, Signature> ReadMethods()
    {
        var count = input.Count();
        var methods = new Dictionary<string, Signature>(count, StringComparer.Ordinal);
        for (var left = count; left > 0; left--)
        {
            methods.Add(input.Text(), ReadSignature());
        }

        return methods;
    }
}
