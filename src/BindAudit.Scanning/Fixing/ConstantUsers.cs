using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using BindAudit.Scanning.Options;
using BindAudit.Scanning.Reading;
using BindAudit.Scanning.Results;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Says whether a constant is used by nothing but calls that were found.</summary>
internal sealed class ConstantUsers(
    ScanResult result,
    ScanOptions options,
    EditableFiles files,
    CancellationToken cancellation
)
{
    private readonly Dictionary<SourcePlace, bool> _known = [];
    private readonly ProjectFiles _project = new(result, options);

    /// <summary>Whether every use of the name that the literal at <paramref name="literal"/> is given is the argument of a finding that comes from it.</summary>
    /// <remarks>A use is every name, attribute or text of that name that could be meant, in all files of the project.</remarks>
    internal bool AreAllFound(SourcePlace literal)
    {
        if (!_known.TryGetValue(literal, out var areFound))
        {
            areFound = Look(literal);
            _known[literal] = areFound;
        }

        return areFound;
    }

    /// <summary>Whether the code around the literal, its function or else the module's own, says the same address to something that was not found: <c>if host == "0.0.0.0"</c>.</summary>
    internal bool IsSaidBeside(SourcePlace literal)
    {
        if (
            files.Find(literal.Path) is not { } file
            || SyntaxPath.To(file.Tree, literal.Span) is not { } path
            || path.Nodes[^1] is not StringExpression { IsBytes: false } own
        )
        {
            return false;
        }

        var value = StringLiteral.ValueOf(file.Text, path.Top, own);
        if (value is not ("0.0.0.0" or "::"))
        {
            return false;
        }

        var same = new SameTexts(file.Text, value);
        if (path.Innermost<FunctionDefinition>() is { } function)
        {
            same.Walk(new TopLevelStatement(function, path.Top.Start));
        }
        else
        {
            WalkModuleCode(same, file.Tree);
        }

        return same.Spans.Exists(span => !IsFound(literal.Path, span));
    }

    private static void WalkModuleCode(SyntaxWalker walker, SyntaxTree tree)
    {
        foreach (var top in tree.Statements)
        {
            if (top.Node is not (FunctionDefinition or ClassDefinition))
            {
                walker.Walk(top);
            }
        }
    }

    private bool IsFound(string path, TextSpan span)
    {
        foreach (var found in result.Findings)
        {
            var finding = found.Finding;
            if (
                (finding.Place.Path == path && finding.Place.Span.Contains(span))
                || (
                    finding.Literal is { } literal
                    && literal.Path == path
                    && literal.Span.Contains(span)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool Look(SourcePlace literal)
    {
        if (
            files.Find(literal.Path) is not { } file
            || ConstantBinding.Of(file, literal.Span) is not { } binding
        )
        {
            return false;
        }

        var allowed = ArgumentsFrom(literal);
        var uses = UsesIn(file, binding);
        return uses.Texts.Count == 0
            && AreAllowed(uses, file.Path, binding.Target, allowed)
            && (binding.IsLocal || AreFoundElsewhere(binding, file, allowed));
    }

    /// <summary>The uses in the constant's own file that may mean it: names in its scope, and attributes where it is one.</summary>
    private static NameUses UsesIn(EditableFile file, ConstantBinding binding)
    {
        var uses = new NameUses(file.Text, binding.Name);
        if (binding is { IsLocal: true, Scope: { } function })
        {
            uses.Walk(new TopLevelStatement(function, binding.Top.Start));
            return uses;
        }

        uses.Walk(file.Tree);
        if (!binding.IsAttribute)
        {
            uses.Attributes.Clear();
        }
        else if (binding.Scope is { } type)
        {
            uses.Names.RemoveAll(name => !binding.Top.SpanOf(type).Contains(name));
        }
        else
        {
            uses.Names.Clear();
        }

        return uses;
    }

    private List<SourcePlace> ArgumentsFrom(SourcePlace literal)
    {
        var arguments = new List<SourcePlace>();
        foreach (var found in result.Findings)
        {
            var place = found.Finding.Literal ?? found.Finding.Argument;
            if (place == literal && found.Suppression is null)
            {
                arguments.Add(found.Finding.Argument ?? found.Finding.Place);
            }
        }

        return arguments;
    }

    private static bool AreAllowed(
        NameUses uses,
        string path,
        TextSpan? binding,
        List<SourcePlace> allowed
    )
    {
        uses.LeaveOutParameters();
        foreach (var use in (IEnumerable<TextSpan>)[.. uses.Names, .. uses.Attributes])
        {
            if (
                use != binding
                && !allowed.Exists(place => place.Path == path && place.Span.Contains(use))
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool AreFoundElsewhere(
        ConstantBinding binding,
        EditableFile own,
        List<SourcePlace> allowed
    )
    {
        var reader = new FileReader();
        foreach (var (fullPath, path) in _project.Others(own.Path, cancellation))
        {
            if (ProjectFiles.TextWith(reader, fullPath, binding.Name) is not { } text)
            {
                continue;
            }

            var uses = new NameUses(text, binding.Name);
            uses.Walk(SyntaxTree.Parse(text));
            if (!binding.IsAttribute && !Speaks(text, own.Path))
            {
                uses.Attributes.Clear();
            }

            if (!IsImported(uses, own.Path))
            {
                uses.Names.Clear();
            }
            else if (!allowed.Exists(place => place.Path == path))
            {
                return false;
            }

            if (!AreAllowed(uses, path, null, allowed))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a file names the module at <paramref name="path"/>; a package's own name is not looked for.</summary>
    private static bool Speaks(SourceText text, string path)
    {
        var module = Path.GetFileNameWithoutExtension(path);
        return module == "__init__" || text.Bytes.IndexOf(Encoding.UTF8.GetBytes(module)) >= 0;
    }

    /// <summary>Whether the name may come from the module at <paramref name="path"/>; a package's own name is not looked for.</summary>
    private static bool IsImported(NameUses uses, string path)
    {
        var module = Path.GetFileNameWithoutExtension(path);
        return uses.ImportedFrom.Exists(from =>
            from.Length == 0
            || module == "__init__"
            || string.Equals(from, module, StringComparison.Ordinal)
        );
    }
}
