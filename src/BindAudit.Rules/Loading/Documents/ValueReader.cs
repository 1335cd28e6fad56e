using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads the members of a named value set; plain texts are typed as in YAML 1.2's core schema.</summary>
internal sealed class ValueReader(NodeReader reader)
{
    internal IReadOnlyList<Value> Read(YamlNode node, string key) =>
        [.. reader.Items(node, key).Select(item => ValueOf(item, key)).OfType<Value>()];

    private Value? ValueOf(YamlNode node, string key)
    {
        if (node is not YamlScalar scalar)
        {
            reader.Expect(node, key, "texts, numbers, booleans and null");
            return null;
        }

        return scalar.Tag.EndsWith(":binary", StringComparison.Ordinal) ? BytesOf(scalar)
            : scalar.IsPlain ? PlainOf(scalar.Value)
            : new StringValue(scalar.Value);
    }

    private static Value PlainOf(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => NoneValue.Instance,
            "true" or "True" or "TRUE" => new BooleanValue(true),
            "false" or "False" or "FALSE" => new BooleanValue(false),
            _ when BigInteger.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var integer
                ) => new IntegerValue(integer),
            _ when IsFloat(text, out var real) => new FloatValue(real),
            _ => new StringValue(text),
        };

    private static bool IsFloat(string text, out double real) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign
                | NumberStyles.AllowDecimalPoint
                | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out real
        ) && text.Any(char.IsAsciiDigit);

    private BytesValue? BytesOf(YamlScalar scalar)
    {
        try
        {
            return new BytesValue([.. Convert.FromBase64String(scalar.Value)]);
        }
        catch (FormatException)
        {
            reader.Report(scalar.Start, "`!!binary` expects base64");
            return null;
        }
    }
}
