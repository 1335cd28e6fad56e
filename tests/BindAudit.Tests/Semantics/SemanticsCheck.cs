using System.Collections.Generic;
using System.Globalization;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>One door to the semantics: Python in, a line of text out.</summary>
internal static class SemanticsCheck
{
    /// <summary>What the first argument of the last call of <c>f</c> may be: <c>literal '0.0.0.0'</c>, alternatives joined by <c> | </c>, <c>?</c> for unknown.</summary>
    public static void Value(string expected, string python)
    {
        var source = SourceText.From(python);
        Invocation? last = null;
        foreach (var invocation in Link(source).Modules[0].Invocations)
        {
            last = source.StringOf(invocation.CalleeSpan) == "f" ? invocation : last;
        }

        Assert.NotNull(last);
        Assert.Equal(expected, Text(last.Arguments.At(0).Values));
    }

    /// <summary>The names of what the call that ends last runs; none for what is not known.</summary>
    public static void Callee(string python, params string[] expected)
    {
        var invocations = Link(SourceText.From(python)).Modules[0].Invocations;
        var last = invocations[0];
        foreach (var invocation in invocations)
        {
            last = invocation.Span.End > last.Span.End ? invocation : last;
        }

        var names = new List<string>();
        foreach (var callee in Callees.Of(last))
        {
            names.Add(callee.FullName);
        }

        Assert.Equal(expected, names);
    }

    /// <summary>The calls that are made by handing a callable over: <c>line: name(arguments)</c>, joined by <c>; </c>.</summary>
    public static void Indirect(string expected, string python)
    {
        var source = SourceText.From(python);
        var calls = new List<string>();
        foreach (var call in Link(source).Modules[0].IndirectInvocations)
        {
            calls.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{source.PositionOf(call.Span.Start).Line + 1}: {Text(call)}"
                )
            );
        }

        Assert.Equal(expected, string.Join("; ", calls));
    }

    public static LinkedProgram Link(SourceText source) =>
        LinkedProgram.Link([
            ModuleSummary.Of(SyntaxTree.Parse(source), "app.py", "app", isPackage: false),
        ]);

    /// <summary>Modules linked together, by their names.</summary>
    public static LinkedProgram Link(params (string Name, string Python)[] modules)
    {
        var summaries = new List<ModuleSummary>();
        foreach (var (name, python) in modules)
        {
            var tree = SyntaxTree.Parse(SourceText.From(python));
            var path = name.Replace('.', '/') + ".py";
            summaries.Add(ModuleSummary.Of(tree, path, name, isPackage: false));
        }

        return LinkedProgram.Link(summaries);
    }

    private static string Text(Invocation call)
    {
        var arguments = new List<string>();
        foreach (var argument in call.Arguments.Positional)
        {
            arguments.Add(Text(argument.Values));
        }

        foreach (var (name, argument) in call.Arguments.Keywords)
        {
            arguments.Add(name + "=" + Text(argument.Values));
        }

        return Callees.Of(call)[0].FullName + "(" + string.Join(", ", arguments) + ")";
    }

    public static string Text(ValueSet values)
    {
        var texts = new List<string>();
        foreach (var possible in values.Possible)
        {
            texts.Add(
                possible.IsUnknown
                    ? "?"
                    : possible.Reach.ToString().ToLowerInvariant() + " " + Text(possible.Value)
            );
        }

        return string.Join(" | ", texts);
    }

    private static string Text(Value value) =>
        value switch
        {
            StringValue text => "'" + text.Content + "'",
            IntegerValue number => number.Content.ToString(CultureInfo.InvariantCulture),
            BooleanValue boolean => boolean.Content ? "True" : "False",
            NoneValue => "None",
            BytesValue bytes => "b'"
                + System.Text.Encoding.ASCII.GetString([.. bytes.Content])
                + "'",
            SequenceValue sequence => "[" + Join(sequence) + "]",
            PartialStringValue partial => "'" + Join(partial) + "'",
            ExternalResult result => result.FullName + "()",
            ExternalValue external => external.FullName,
            InstanceValue instance => instance.Class.QualifiedName + "()",
            ClassValue definition => definition.Class.QualifiedName,
            FunctionValue function => function.Function.QualifiedName,
            _ => value.GetType().Name,
        };

    private static string Join(SequenceValue sequence)
    {
        var items = new List<string>();
        foreach (var item in sequence.Items)
        {
            items.Add(Text(item));
        }

        return string.Join(", ", items);
    }

    private static string Join(PartialStringValue partial)
    {
        var pieces = new List<string>();
        foreach (var piece in partial.Pieces)
        {
            pieces.Add(piece.Known ?? (piece.IsInteger ? "{int}" : "{}"));
        }

        return string.Concat(pieces);
    }
}
