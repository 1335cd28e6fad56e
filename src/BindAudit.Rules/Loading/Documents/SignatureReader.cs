using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BindAudit.Rules.Loading.Yaml;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads <c>[app, "*", host, "**"]</c>, or a list of such lists.</summary>
internal sealed class SignatureReader(NodeReader reader)
{
    internal Signature Read(YamlNode node, string key)
    {
        var items = reader.Items(node, key);
        return items.Any(item => item is YamlSequence)
                ? new Signature([.. items.Select(item => ReadVersion(reader.Texts(item, key)))])
            : items.IsEmpty ? new Signature([ReadVersion([])])
            : new Signature([ReadVersion(reader.Texts(node, key))]);
    }

    private SignatureVersion ReadVersion(ImmutableArray<Located> words)
    {
        var parameters = new List<ParameterSpec>();
        int? position = 0;
        var acceptsMore = false;
        foreach (var word in words)
        {
            if (acceptsMore)
            {
                reader.Report(word.Index, "nothing can follow `**` in a signature");
            }

            switch (word.Text)
            {
                case "**":
                    acceptsMore = true;
                    break;
                case "*" when position is null:
                    reader.Report(word.Index, "`*` is given twice in this signature");
                    break;
                case "*":
                    position = null;
                    break;
                case "/":
                    MakePositionalOnly(parameters);
                    break;
                default:
                    AddParameter(parameters, word, position);
                    position++;
                    break;
            }
        }

        return new SignatureVersion([.. parameters], acceptsMore);
    }

    private void AddParameter(List<ParameterSpec> parameters, Located word, int? position)
    {
        if (!Names.IsIdentifier(word.Text))
        {
            reader.Report(
                word.Index,
                $"`{word.Text}` is no parameter name, expected a name, `/`, `*` or `**`"
            );
        }
        else if (parameters.Any(parameter => parameter.Name == word.Text))
        {
            reader.Report(word.Index, $"`{word.Text}` is given twice in this signature");
        }

        parameters.Add(new ParameterSpec(word.Text, position, IsPositionalOnly: false));
    }

    private static void MakePositionalOnly(List<ParameterSpec> parameters)
    {
        for (var at = 0; at < parameters.Count; at++)
        {
            parameters[at] = parameters[at] with { IsPositionalOnly = true };
        }
    }
}
