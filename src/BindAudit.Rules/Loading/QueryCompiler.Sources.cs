using System;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading;

/// <summary>Sources that are no objects: assignments, environment variables, commands; and items of objects.</summary>
internal sealed partial class QueryCompiler
{
    private ChainLink OfOther(QuerySource source)
    {
        if (source.Kind == QuerySourceKind.Assign)
        {
            CheckDotted(source.Names);
        }

        for (var at = 0; at < source.Names.Count; at++)
        {
            CheckName(source.Kind, source.Names[at]);
        }

        return new ChainLink
        {
            Kind = source.Kind switch
            {
                QuerySourceKind.Assign => LinkKind.Assign,
                QuerySourceKind.Env => LinkKind.Environment,
                _ => LinkKind.Command,
            },
            Names = Contents(source.Names),
        };
    }

    private void CheckName(QuerySourceKind kind, QueryText name)
    {
        if (kind == QuerySourceKind.Env && name.Content.AsSpan().ContainsAny("= \t"))
        {
            report(name.Offset, $"`{name.Content}` is no environment variable");
        }

        if (kind == QuerySourceKind.Command && string.IsNullOrWhiteSpace(name.Content))
        {
            report(name.Offset, "a command needs the name of a program");
        }
    }

    private ChainLink? OfSetItem(ChainLink link, NamesStep step) =>
        HasObject(link, step)
            ? new ChainLink
            {
                Kind = LinkKind.SetItem,
                Left = ObjectOf(link),
                Names = Contents(step.Names),
            }
            : null;

    private bool HasObject(ChainLink link, NamesStep step)
    {
        var what = link.Kind switch
        {
            LinkKind.Assign => "an assignment",
            LinkKind.Environment => "an environment variable",
            LinkKind.Command => "a command",
            _ => null,
        };
        if (what is not null)
        {
            report(
                step.Offset,
                $"{what} is no object, `.{QueryWords.NamesSteps.WordOf(step.Kind)}(…)` has nothing to stand behind"
            );
        }

        return what is null;
    }

    /// <summary>A plain name says nothing unless the file does.</summary>
    private void CheckFile(QueryChain chain, ChainLink? link)
    {
        if (link is not { Kind: LinkKind.Assign } || HasFile(link))
        {
            return;
        }

        for (var at = 0; at < chain.Source.Names.Count; at++)
        {
            var name = chain.Source.Names[at];
            if (!name.Content.Contains('.', StringComparison.Ordinal))
            {
                report(
                    name.Offset,
                    $"`{name.Content}` can stand in any file, add `.in_file(…)` or write its module before it"
                );
            }
        }
    }

    private static bool HasFile(ChainLink link)
    {
        foreach (var condition in link.Conditions)
        {
            if (condition is FileCondition)
            {
                return true;
            }
        }

        return false;
    }
}
