using System;
using BindAudit.Syntax.Tree;

namespace BindAudit.Cli.Inspection.Trees;

internal sealed partial class TreeJson
{
    private TreeJson Part(SyntaxNode node) =>
        node switch
        {
            KeywordArgument n => Open("keyword"u8, n)
                .Name("arg"u8, n.Name)
                .Node("value"u8, n.Value)
                .Close(),
            ImportAlias n => Open("alias"u8, n)
                .Name("name"u8, n.Name)
                .Name("asname"u8, n.AsName)
                .Close(),
            ComprehensionClause n => Open("comprehension"u8, n)
                .Node("target"u8, n.Target)
                .Node("iter"u8, n.Iterable)
                .Nodes("ifs"u8, n.Conditions)
                .Number("is_async"u8, n.IsAsync ? 1 : 0)
                .Close(),
            ExceptHandler n => Open("ExceptHandler"u8, n)
                .Node("type"u8, n.Type)
                .Name("name"u8, n.Name)
                .Nodes("body"u8, n.Body)
                .Close(),
            WithItem n => Open("withitem"u8, n)
                .Node("context_expr"u8, n.Context)
                .Node("optional_vars"u8, n.Target)
                .Close(),
            MatchCase n => Open("match_case"u8, n)
                .Node("pattern"u8, n.Pattern)
                .Node("guard"u8, n.Guard)
                .Nodes("body"u8, n.Body)
                .Close(),
            Parameter n => Open("arg"u8, n)
                .Name("arg"u8, n.Name)
                .Node("annotation"u8, n.Annotation)
                .Close(),
            ParameterList n => Parameters(n),
            TypeParameter n => TypeParameterOf(n),
            _ => Open("Error"u8, node).Nodes("parts"u8, node.Children).Close(),
        };

    private TreeJson PatternOf(Pattern pattern) =>
        pattern switch
        {
            MatchValuePattern n => Open("MatchValue"u8, n).Node("value"u8, n.Value).Close(),
            MatchSingletonPattern n => Open("MatchSingleton"u8, n)
                .Word("value"u8, n.Value.ToString())
                .Close(),
            MatchSequencePattern n => Open("MatchSequence"u8, n)
                .Nodes("patterns"u8, n.Patterns)
                .Close(),
            MatchMappingPattern n => Open("MatchMapping"u8, n)
                .Nodes("keys"u8, n.Keys)
                .Nodes("patterns"u8, n.Patterns)
                .Name("rest"u8, n.Rest)
                .Close(),
            MatchClassPattern n => Open("MatchClass"u8, n)
                .Node("cls"u8, n.Class)
                .Nodes("patterns"u8, n.Patterns)
                .Names("kwd_attrs"u8, n.KeywordNames)
                .Nodes("kwd_patterns"u8, n.KeywordPatterns)
                .Close(),
            MatchStarPattern n => Open("MatchStar"u8, n).Name("name"u8, n.Name).Close(),
            MatchAsPattern n => Open("MatchAs"u8, n)
                .Node("pattern"u8, n.Inner)
                .Name("name"u8, n.Name)
                .Close(),
            MatchOrPattern n => Open("MatchOr"u8, n).Nodes("patterns"u8, n.Patterns).Close(),
            _ => Open("Error"u8, pattern).Nodes("parts"u8, pattern.Children).Close(),
        };

    // ASDL has a list a kind, and the defaults beside them.
    private TreeJson Parameters(ParameterList list) =>
        Open("arguments"u8, list)
            .Parameters("posonlyargs"u8, list, ParameterKind.PositionalOnly)
            .Parameters("args"u8, list, ParameterKind.PositionalOrKeyword)
            .Parameter("vararg"u8, list, ParameterKind.VarPositional)
            .Parameters("kwonlyargs"u8, list, ParameterKind.KeywordOnly)
            .Defaults("kw_defaults"u8, list, isKeywordOnly: true)
            .Parameter("kwarg"u8, list, ParameterKind.VarKeyword)
            .Defaults("defaults"u8, list, isKeywordOnly: false)
            .Close();

    private TreeJson Parameters(ReadOnlySpan<byte> name, ParameterList list, ParameterKind kind)
    {
        output.Json.WriteStartArray(name);
        foreach (var parameter in list.Parameters)
        {
            if (parameter.Kind == kind)
            {
                Value(parameter);
            }
        }

        output.Json.WriteEndArray();
        return this;
    }

    private TreeJson Parameter(ReadOnlySpan<byte> name, ParameterList list, ParameterKind kind)
    {
        foreach (var parameter in list.Parameters)
        {
            if (parameter.Kind == kind)
            {
                return Node(name, parameter);
            }
        }

        return Node(name, null);
    }

    private TreeJson Defaults(ReadOnlySpan<byte> name, ParameterList list, bool isKeywordOnly)
    {
        output.Json.WriteStartArray(name);
        foreach (var parameter in list.Parameters)
        {
            var isHere = isKeywordOnly
                ? parameter.Kind == ParameterKind.KeywordOnly
                : parameter.Kind <= ParameterKind.PositionalOrKeyword
                    && parameter.Default is not null;
            if (isHere)
            {
                Value(parameter.Default);
            }
        }

        output.Json.WriteEndArray();
        return this;
    }

    private TreeJson TypeParameterOf(TypeParameter parameter)
    {
        var text = tree.Text[_statement.SpanOf(parameter)];
        if (text.StartsWith("**"u8))
        {
            return Open("ParamSpec"u8, parameter)
                .Name("name"u8, parameter.Name)
                .Node("default_value"u8, parameter.Default)
                .Close();
        }

        return text.StartsWith("*"u8)
            ? Open("TypeVarTuple"u8, parameter)
                .Name("name"u8, parameter.Name)
                .Node("default_value"u8, parameter.Default)
                .Close()
            : Open("TypeVar"u8, parameter)
                .Name("name"u8, parameter.Name)
                .Node("bound"u8, parameter.Bound)
                .Node("default_value"u8, parameter.Default)
                .Close();
    }
}
