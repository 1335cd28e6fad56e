using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Describing;

/// <summary>A chain in words: what is called, and what must hold.</summary>
internal sealed class ChainDescription
{
    private readonly List<string> _conditions = [];
    private string _subject;
    private string _object;

    private ChainDescription(string subject, string left) => (_subject, _object) = (subject, left);

    internal static string Of(QueryChain chain)
    {
        var description = OfSource(chain.Source);
        description.AddAll(chain.Steps);
        return description.Phrase;
    }

    private string Phrase => _subject + Conditions(_conditions);

    private static ChainDescription OfSource(QuerySource source)
    {
        var names = Alternatives(source.Names.Select(name => name.Content));
        var article = Noun.Article(source.Names[0].Content);
        return source.Kind switch
        {
            QuerySourceKind.NamedType or QuerySourceKind.Type => new(
                $"the construction of {article} {names}",
                $"{article} {names}"
            ),
            QuerySourceKind.Call => new($"a call of {names}", $"what {names} returns"),
            QuerySourceKind.Assign => new($"an assignment to {names}", names),
            QuerySourceKind.Env => new($"the environment variable {names} being set", names),
            _ => new($"a command line of {names}", names),
        };
    }

    private void AddAll(IEnumerable<QueryStep> steps)
    {
        foreach (var step in steps)
        {
            Add(step);
        }
    }

    private void Add(QueryStep step)
    {
        switch (step)
        {
            case NamesStep { Kind: NamesStepKind.InFile } file:
                _conditions.Add($"the file is {Names(file)}");
                break;
            case NamesStep names:
                var left = _object + Conditions(_conditions);
                _conditions.Clear();
                _subject = SubjectOf(names, left);
                _object = $"what {Names(names)} of {left} returns";
                break;
            case WhereStep where:
                _conditions.Add(Of(where));
                break;
            case InsideStep inside:
                _conditions.Add(Of(inside));
                break;
            case NestedStep nested:
                _conditions.Add(Of(nested));
                break;
        }
    }

    private static string SubjectOf(NamesStep step, string left) =>
        step.Kind switch
        {
            NamesStepKind.Method => $"a call of {Names(step)} on {left}",
            NamesStepKind.Set => $"an assignment to {Names(step)} of {left}",
            _ => $"an assignment to the item {Names(step)} of {left}",
        };

    private static string Of(WhereStep where) =>
        $"{Of(where.Selector)} is {PatternDescription.Of(where.Pattern)}";

    private static string Of(QuerySelector selector) =>
        selector.Name is "value" ? "the value"
        : selector.Name is { } name ? $"`{name}`"
        : selector.Position switch
        {
            0 => "the first argument",
            1 => "the second argument",
            2 => "the third argument",
            var position => FormattableString.Invariant($"argument {position + 1}"),
        };

    private static string Of(InsideStep inside) =>
        inside.Scope switch
        {
            QueryScopeKind.Main => "it stands under `if __name__ == \"__main__\"`",
            QueryScopeKind.Module => "it stands at the level of the module",
            QueryScopeKind.Test => "it stands in a test",
            QueryScopeKind.Function => $"it stands in the function `{inside.Name}`",
            _ => $"it stands in the class `{inside.Name}`",
        };

    private static string Of(NestedStep nested)
    {
        var inner = new ChainDescription("", "the same object");
        inner.AddAll(nested.Steps);
        var what =
            inner._subject.Length == 0
                ? string.Join(" and ", inner._conditions)
                : $"there also is {inner.Phrase}";
        return nested.IsUnless ? $"it cannot be that {what}" : what;
    }

    private static string Names(NamesStep step) =>
        Alternatives(step.Names.Select(name => name.Content));

    private static string Alternatives(IEnumerable<string> names) =>
        string.Join(" or ", names.Select(name => $"`{name}`"));

    private static string Conditions(List<string> conditions) =>
        conditions.Count == 0 ? "" : $", where {string.Join(", and ", conditions)}";
}
