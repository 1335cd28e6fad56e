using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

        CheckName(link, selector, name);
    }

    private void CheckCandidate(
        QuerySelector selector,
        string name,
        string callable,
        Signature? signature,
        string hint = ""
    )
    {
        if (signature is null)
        {
            warn(
                selector.Offset,
                $"`{name}` matches as keyword only: no signature of `{callable}` is declared{hint}"
            );
        }
        else if (!signature.Accepts(name))
        {
            report(
                selector.Offset,
                $"`{callable}` has no parameter `{name}`{NearestWord.Hint(name, signature.Names)}"
            );
        }
        else if (!signature.Declares(name) && NearestWord.Find(name, signature.Names) is { } near)
        {
            warn(
                selector.Offset,
                $"`{callable}` takes any keyword, `{name}` too, did you mean `{near}`?"
            );
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

    /// <summary>Asks every callable that the link may mean. PERF: loops, as each sequence of pairs would be compiled at start.</summary>
    private void CheckName(ChainLink link, QuerySelector selector, string name)
    {
        switch (link.Kind)
        {
            case LinkKind.Type:
                CheckConstructor(link.Type!, selector, name);
                break;
            case LinkKind.Call:
                CheckAll(link.Names, "", selector, name);
                break;
            case LinkKind.Method:
                foreach (var method in link.Names)
                {
                    CheckMethod(link.Left!, method, selector, name);
                }

                break;
        }
    }

    /// <summary>A declared type has one constructor; <c>type("a.B")</c> those of the classes it names.</summary>
    private void CheckConstructor(TypeFacts type, QuerySelector selector, string name)
    {
        if (!scope.Types.ContainsKey(type.Name))
        {
            CheckAll(type.Classes, "", selector, name);
            return;
        }

        CheckCandidate(selector, name, type.Name, type.Constructor ?? SignatureOf(type.Classes));
    }

    private void CheckMethod(ChainLink left, string method, QuerySelector selector, string name)
    {
        if (left.Kind == LinkKind.Type && scope.Types.ContainsKey(left.Type!.Name))
        {
            var declared = left.Type.Methods.GetValueOrDefault(method);
            CheckCandidate(
                selector,
                name,
                $"{left.Type.Name}.{method}",
                declared,
                declared is null ? NearestWord.Hint(method, left.Type.Methods.Keys) : ""
            );
            return;
        }

        var owners = left.Kind == LinkKind.Type ? left.Type!.Classes : left.Names;
        CheckAll(owners, "." + method, selector, name);
    }

    private void CheckAll(
        ImmutableArray<string> owners,
        string member,
        QuerySelector selector,
        string name
    )
    {
        foreach (var owner in owners)
        {
            var callable = owner + member;
            CheckCandidate(selector, name, callable, scope.Signatures.GetValueOrDefault(callable));
        }
    }

    private Signature? SignatureOf(ImmutableArray<string> classes)
    {
        foreach (var name in classes)
        {
            if (scope.Signatures.TryGetValue(name, out var signature))
            {
                return signature;
            }
        }

        return null;
    }
}
