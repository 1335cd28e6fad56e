using System;
using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Checks the placeholders of a message.</summary>
internal sealed class MessageReader(NodeReader reader)
{
    private static readonly string[] Placeholders = ["{value}", "{callee}"];

    internal void Check(YamlNode node, string message)
    {
        for (var open = message.IndexOf('{', StringComparison.Ordinal); open >= 0; )
        {
            var close = message.IndexOf('}', open);
            var name = close < 0 ? "" : message[(open + 1)..close];
            if (Names.IsIdentifier(name) && Array.IndexOf(Placeholders, $"{{{name}}}") < 0)
            {
                reader.Report(
                    node.Start,
                    $"unknown placeholder `{{{name}}}`, expected `{{value}}` or `{{callee}}`{NearestWord.Hint($"{{{name}}}", Placeholders)}"
                );
            }

            open = message.IndexOf('{', open + 1);
        }
    }
}
