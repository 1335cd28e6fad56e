using System;
using System.Collections.Generic;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>Which functions and classes stand around a piece of code.</summary>
internal sealed partial class ModuleNode
{
    /// <inheritdoc/>
    public override IReadOnlyList<EnclosingScope> ScopesAround(string caller, TextSpan span)
    {
        var innermost = InnermostOf(caller, span);
        var scopes = new List<EnclosingScope>();
        for (var at = Name.Length; at < innermost.Length; )
        {
            var next = innermost.IndexOf('.', at + 1);
            var end = next < 0 ? innermost.Length : next;
            scopes.Add(new EnclosingScope(innermost[(at + 1)..end], IsClass(innermost[..end])));
            at = end;
        }

        return scopes;
    }

    /// <summary>The name of the class in whose body the code stands, else that of the code that runs it.</summary>
    private string InnermostOf(string caller, TextSpan span)
    {
        var innermost = caller;
        foreach (var definition in Summary.Classes)
        {
            if (
                definition.Body.Contains(span)
                && definition.QualifiedName.Length > innermost.Length
                && definition.QualifiedName[innermost.Length] == '.'
                && definition.QualifiedName.StartsWith(innermost, StringComparison.Ordinal)
            )
            {
                innermost = definition.QualifiedName;
            }
        }

        return innermost;
    }

    private bool IsClass(string qualifiedName)
    {
        foreach (var definition in Summary.Classes)
        {
            if (definition.QualifiedName == qualifiedName)
            {
                return true;
            }
        }

        return false;
    }
}
