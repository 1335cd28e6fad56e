using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading;

/// <summary>Checks the selectors of <c>.where</c> against the declared signatures.</summary>
internal sealed class ParameterCheck(
    RuleScope scope,
    Action<QueryOffset, string> report,
    Action<QueryOffset, string> warn
)
{
    internal void Check(ChainLink link, QuerySelector selector)
    {
        if (link.Kind == LinkKind.Command)
        {
            CheckWord(selector);
            return;
        }

        if (
            link.Kind is LinkKind.Set or LinkKind.SetItem or LinkKind.Assign or LinkKind.Environment
        )
        {
            CheckWritten(link.Kind, selector);
            return;
        }

        if (selector.Name is not { } name)
        {
            CheckPosition(selector);
            return;
        }

        foreach (var (callable, signature) in CandidatesOf(link))
        {
            if (signature is null)
            {
                warn(
                    selector.Offset,
                    $"`{name}` matches as keyword only: no signature of `{callable}` is declared"
                );
            }
            else if (!signature.Accepts(name))
            {
                report(
                    selector.Offset,
                    $"`{callable}` has no parameter `{name}`{NearestWord.Hint(name, signature.Names)}"
                );
            }
        }
    }

    private void CheckWritten(LinkKind kind, QuerySelector selector)
    {
        if (selector.Name != "value")
        {
            var what = kind switch
            {
                LinkKind.Assign => "`assign`",
                LinkKind.Environment => "`env`",
                LinkKind.SetItem => "`.set_item`",
                _ => "`.set`",
            };
            report(selector.Offset, $"what {what} writes is called `value`");
        }
    }

    private void CheckWord(QuerySelector selector)
    {
        if (selector.Name is not { } name)
        {
            CheckPosition(selector);
        }
        else if (
            !Array.TrueForAll(CommandArguments.SpellingsOf(name), IsOption)
            || name.Length == 0
        )
        {
            report(
                selector.Offset,
                $"`{name}` is no option of a command, expected such as `--host/-h`, or a position"
            );
        }
    }

    private static bool IsOption(string spelling) => spelling is ['-', _, ..];

    private void CheckPosition(QuerySelector selector)
    {
        if (selector.Position < 0)
        {
            report(selector.Offset, "a position counts from 0");
        }
    }

    private IEnumerable<(string Callable, Signature? Signature)> CandidatesOf(ChainLink link) =>
        link.Kind switch
        {
            LinkKind.Type => TypeCandidates(link.Type!),
            LinkKind.Call => link.Names.Select(name =>
                (name, scope.Signatures.GetValueOrDefault(name))
            ),
            LinkKind.Method => link.Names.SelectMany(method =>
                MethodCandidates(link.Left!, method)
            ),
            _ => [],
        };

    /// <summary>A declared type has one constructor; <c>type("a.B")</c> those of the classes it names.</summary>
    private IEnumerable<(string Callable, Signature? Signature)> TypeCandidates(TypeFacts type) =>
        scope.Types.ContainsKey(type.Name)
            ? [(type.Name, type.Constructor ?? SignatureOf(type.Classes))]
            : type.Classes.Select(name => (name, scope.Signatures.GetValueOrDefault(name)));

    private IEnumerable<(string Callable, Signature? Signature)> MethodCandidates(
        ChainLink left,
        string method
    )
    {
        if (left.Kind == LinkKind.Type && scope.Types.ContainsKey(left.Type!.Name))
        {
            var declared = left.Type.Methods.GetValueOrDefault(method);
            return [($"{left.Type.Name}.{method}", declared)];
        }

        var owners = left.Kind == LinkKind.Type ? left.Type!.Classes : left.Names;
        return owners
            .Select(owner => $"{owner}.{method}")
            .Select(name => (name, scope.Signatures.GetValueOrDefault(name)));
    }

    private Signature? SignatureOf(IEnumerable<string> classes) =>
        classes.Select(name => scope.Signatures.GetValueOrDefault(name)).FirstOrDefault();
}
