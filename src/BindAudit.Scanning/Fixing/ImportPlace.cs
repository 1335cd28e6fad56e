using System;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>Where an import of the standard library belongs: behind the docstring and <c>from __future__</c>, in the order of what is imported there already.</summary>
internal sealed class ImportPlace
{
    private readonly SyntaxTree _tree;
    private readonly SourceText _text;
    private readonly SourceText _shown;
    private readonly string _line;
    private readonly string _module;
    private readonly string _break;

    private ImportPlace(EditableFile file, string line)
    {
        _tree = file.Tree;
        _text = file.Text;
        _shown = file.Shown;
        _line = line;
        _module = line["import ".Length..];
        _break = LineBreaks.Of(_text);
    }

    /// <summary>The edit that adds the line <paramref name="import"/> before <paramref name="user"/>; null where statements share lines so that there is no place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="user">What needs it, absolute.</param>
    /// <param name="import">Such as <c>import os</c>.</param>
    internal static TextChange? Find(EditableFile file, TextSpan user, string import)
    {
        var place = new ImportPlace(file, import);
        return place.Find() is { } change && change.Span.Start <= user.Start ? change : null;
    }

    private TextChange? Find()
    {
        var statements = _tree.Statements;
        var first = 0;
        while (first < statements.Length && IsPreamble(statements[first], first))
        {
            first++;
        }

        var last = first;
        while (last < statements.Length && IsImport(statements[last].Node))
        {
            last++;
        }

        return first == statements.Length ? null
            : first == last ? Before(first, isApart: true)
            : Among(first, last);
    }

    /// <summary>The docstring, and imports from <c>__future__</c>.</summary>
    private bool IsPreamble(TopLevelStatement top, int at) =>
        (at == 0 && top.Node is ExpressionStatement { Value: StringExpression { IsBytes: false } })
        || ModuleOf(top) == "__future__";

    private static bool IsImport(Statement statement) =>
        statement is ImportStatement or ImportFromStatement;

    /// <summary>In the section of the standard library, sorted; before the first section where there is none.</summary>
    private TextChange? Among(int first, int last)
    {
        if (!StandardModules.Contains(RootOf(first)))
        {
            return Before(first, isApart: true);
        }

        var end = first + 1;
        while (end < last && !IsApart(end))
        {
            end++;
        }

        var at = first;
        while (at < end && IsSortedBefore(at))
        {
            at++;
        }

        return at > first ? After(at - 1) : Before(at, isApart: false);
    }

    /// <summary><c>import a</c> stands before <c>import os</c>, and every <c>from</c> behind it.</summary>
    private bool IsSortedBefore(int at) =>
        _tree.Statements[at].Node is ImportStatement
        && string.Compare(RootOf(at), _module, StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>Whether an empty line or a comment stands before the statement.</summary>
    private bool IsApart(int at)
    {
        var lines = _text.Lines;
        var before = _tree.Statements[at - 1];
        var end = lines.LineOf(before.SpanOf(before.Node).End);
        return lines.LineOf(_tree.Statements[at].Start) > end + 1;
    }

    private string RootOf(int at)
    {
        var module = ModuleOf(_tree.Statements[at]);
        var dot = module.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? module : module[..dot];
    }

    private string ModuleOf(TopLevelStatement top) =>
        top.Node switch
        {
            ImportStatement import => _text.StringOf(top.SpanOf(import.Names[0].Name)),
            ImportFromStatement { Level: 0, Module: { } module } => _text.StringOf(
                top.SpanOf(module)
            ),
            _ => "",
        };

    private TextChange? Before(int at, bool isApart)
    {
        var start = _tree.Statements[at].Start;
        var line = _text.Lines.StartOf(_text.Lines.LineOf(start));
        var end = isApart ? _break + _break : _break;
        var isCellMagic = _shown.Bytes[line..].StartsWith("%%"u8);
        return start == line && !isCellMagic && !IsWithinStatement(line, at)
            ? TextChange.Of(new TextSpan(line, 0), _line + end)
            : null;
    }

    private TextChange? After(int at)
    {
        var top = _tree.Statements[at];
        var line = _text.Lines.LineOf(top.SpanOf(top.Node).End) + 1;
        if (line >= _text.Lines.Count)
        {
            return null;
        }

        var start = _text.Lines.StartOf(line);
        return IsWithinStatement(start, at + 1)
            ? null
            : TextChange.Of(new TextSpan(start, 0), _line + _break);
    }

    /// <summary>Whether the statement before <paramref name="next"/>, or <paramref name="next"/> itself, goes on at the start of a line.</summary>
    private bool IsWithinStatement(int start, int next)
    {
        var statements = _tree.Statements;
        return (next > 0 && statements[next - 1].SpanOf(statements[next - 1].Node).End > start)
            || (next < statements.Length && statements[next].Start < start);
    }
}
