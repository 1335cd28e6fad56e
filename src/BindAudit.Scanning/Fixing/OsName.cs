using System;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>By which name a place reaches <c>os.environ</c>.</summary>
/// <param name="Environ">The expression.</param>
/// <param name="Import">The import that has to be added, or null.</param>
internal sealed record OsName(string Environ, TextChange? Import)
{
    /// <summary>The name at <paramref name="place"/>; null where <c>os</c> may be something else, or an import finds no place.</summary>
    internal static OsName? Find(EditableFile file, TextSpan place)
    {
        var bindings = new OsBindings(file.Text);
        bindings.Walk(file.Tree);
        if (bindings.IsShadowed || SyntaxPath.To(file.Tree, place) is not { } path)
        {
            return null;
        }

        foreach (var node in path.Nodes)
        {
            if (
                node is FunctionDefinition function
                && bindings.HasImportIn(path.Top.SpanOf(function))
            )
            {
                return ImportedIn(function, path.Top, file.Text, place)
                    ? new OsName("os.environ", null)
                    : null;
            }
        }

        var isLater = path.Innermost<FunctionDefinition>() is not null;
        foreach (var top in file.Tree.Statements)
        {
            if (
                (isLater || top.Start < place.Start) && NameOf(top.Node, top, file.Text) is { } name
            )
            {
                return new OsName(name, null);
            }
        }

        return ImportPlace.Find(file, place, "import os") is { } import
            ? new OsName("os.environ", import)
            : null;
    }

    /// <summary>Whether one of the function's own statements before <paramref name="place"/> imports it: a name of the function counts everywhere in it.</summary>
    private static bool ImportedIn(
        FunctionDefinition function,
        TopLevelStatement top,
        SourceText text,
        TextSpan place
    )
    {
        foreach (var statement in function.Body)
        {
            if (
                top.SpanOf(statement).End <= place.Start
                && NameOf(statement, top, text) == "os.environ"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOf(Statement statement, TopLevelStatement top, SourceText text)
    {
        if (statement is not ImportStatement import)
        {
            return null;
        }

        foreach (var alias in import.Names)
        {
            var name = text.StringOf(top.SpanOf(alias.Name));
            if (name == "os" && alias.AsName is { } other)
            {
                return text.StringOf(top.SpanOf(other)) + ".environ";
            }

            if (
                alias.AsName is null
                && (name == "os" || name.StartsWith("os.", StringComparison.Ordinal))
            )
            {
                return "os.environ";
            }
        }

        return null;
    }
}
