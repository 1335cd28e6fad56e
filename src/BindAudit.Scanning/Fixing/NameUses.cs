using System;
using System.Collections.Generic;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Where a file uses a name, as a name, as an attribute or as the text of it.</summary>
/// <param name="text">The file.</param>
/// <param name="name">The name.</param>
internal sealed class NameUses(SourceText text, byte[] name) : SyntaxWalker
{
    private readonly List<TextSpan> _hidden = [];

    /// <summary>Absolute places of the name itself.</summary>
    internal List<TextSpan> Names { get; } = [];

    /// <summary>Absolute places of attributes of that name, with what they are attributes of.</summary>
    internal List<TextSpan> Attributes { get; } = [];

    /// <summary>Strings that say nothing but the name: <c>getattr(settings, "HOST")</c>, <c>__all__</c>.</summary>
    internal List<TextSpan> Texts { get; } = [];

    /// <summary>Modules from which the name is imported, or everything; the last part of each, empty for a package's own.</summary>
    internal List<string> ImportedFrom { get; } = [];

    /// <summary>Leaves out names that are parameters of the function around them.</summary>
    internal void LeaveOutParameters() =>
        Names.RemoveAll(use => _hidden.Exists(body => body.Contains(use)));

    /// <inheritdoc/>
    protected override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case NameExpression when Is(node.Span):
                Names.Add(Current.SpanOf(node));
                break;
            case AttributeExpression attribute when Is(attribute.Name):
                Attributes.Add(Current.SpanOf(node));
                break;
            case StringExpression { Parts: [var part] } when IsText(part):
                Texts.Add(Current.SpanOf(node));
                break;
            case ImportFromStatement import:
                EnterImport(import);
                break;
            case FunctionDefinition function when HasParameter(function):
                _hidden.Add(
                    TextSpan.FromBounds(
                        Current.SpanOf(function.Body[0]).Start,
                        Current.SpanOf(function.Body[^1]).End
                    )
                );
                break;
            default:
                break;
        }

        return true;
    }

    private void EnterImport(ImportFromStatement import)
    {
        foreach (var alias in import.Names)
        {
            if (Is(alias.Name) || text[Current.SpanOf(alias.Name)].SequenceEqual("*"u8))
            {
                var module = import.Module is { } named ? text.StringOf(Current.SpanOf(named)) : "";
                ImportedFrom.Add(module[(module.LastIndexOf('.') + 1)..]);
            }
        }
    }

    private bool HasParameter(FunctionDefinition function)
    {
        foreach (var parameter in function.Parameters.Parameters)
        {
            if (Is(parameter.Name))
            {
                return !function.Body.IsEmpty;
            }
        }

        return false;
    }

    private bool IsText(StringPart part)
    {
        var written = text[Current.SpanOf(part.Span)];
        return written.Length >= name.Length + 2
            && written.Trim("rRuUbB"u8).Trim("\"'"u8).SequenceEqual(name);
    }

    private bool Is(TextSpan span) => text[Current.SpanOf(span)].SequenceEqual(name);
}
