using System;
using System.Collections.Generic;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Who gives the name <c>os</c> a meaning in a file.</summary>
internal sealed class OsBindings(SourceText text) : SyntaxWalker
{
    private readonly List<int> _imports = [];
    private int _inAttribute = -1;

    /// <summary>Whether something other than <c>import os</c> may: every use but that of an attribute counts as such.</summary>
    internal bool IsShadowed { get; private set; }

    /// <summary>Whether the name is imported within <paramref name="span"/>.</summary>
    internal bool HasImportIn(TextSpan span) => _imports.Exists(span.Contains);

    /// <inheritdoc/>
    protected override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case ImportStatement import:
                EnterImport(import);
                break;
            case ImportFromStatement from:
                foreach (var alias in from.Names)
                {
                    IsShadowed |= Is(alias.AsName ?? alias.Name);
                }

                break;
            case AttributeExpression attribute:
                _inAttribute = attribute.Value is NameExpression ? attribute.Value.Span.Start : -1;
                break;
            case NameExpression:
                IsShadowed |= node.Span.Start != _inAttribute && Is(node.Span);
                _inAttribute = -1;
                break;
            default:
                IsShadowed |= NameBoundBy(node) is { } name && Is(name);
                break;
        }

        return true;
    }

    private static TextSpan? NameBoundBy(SyntaxNode node) =>
        node switch
        {
            FunctionDefinition function => function.Name,
            ClassDefinition type => type.Name,
            Parameter parameter => parameter.Name,
            ExceptHandler handler => handler.Name,
            MatchAsPattern pattern => pattern.Name,
            MatchStarPattern pattern => pattern.Name,
            _ => null,
        };

    private void EnterImport(ImportStatement import)
    {
        foreach (var alias in import.Names)
        {
            if (alias.AsName is { } name)
            {
                IsShadowed |= Is(name) && !Is(alias.Name);
            }
            else if (Is(alias.Name) || text[Current.SpanOf(alias.Name)].StartsWith("os."u8))
            {
                _imports.Add(Current.Start + import.Span.Start);
            }
        }
    }

    private bool Is(TextSpan name) => text[Current.SpanOf(name)].SequenceEqual("os"u8);
}
