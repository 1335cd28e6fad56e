using System;
using System.Collections.Immutable;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Rules.Queries;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Asks the conditions of a link at one site.</summary>
internal sealed class ConditionMatcher(ChainMatcher chains, ChainLink link, Site site)
{
    private static readonly Verdict Holds = new(Truth.Yes);

    /// <summary>All must hold; under a signature of several versions, all under the same one.</summary>
    internal Verdict MatchAll(ImmutableArray<Condition> conditions)
    {
        if (
            site is not CallSite call
            || link.SignatureOf(call.Callee) is not { Versions.Length: > 1 } signature
        )
        {
            return MatchAll(conditions, OnlyVersion());
        }

        var verdict = Verdict.No;
        foreach (var version in signature.Versions)
        {
            if (version.Fits(call.Invocation.Arguments, call.Callee.PositionShift))
            {
                verdict = verdict.Or(MatchAll(conditions, version));
            }
        }

        return verdict with
        {
            IsVersionDependent = true,
        };
    }

    private SignatureVersion? OnlyVersion() =>
        site is CallSite call ? link.SignatureOf(call.Callee)?.Versions[0] : null;

    private Verdict MatchAll(ImmutableArray<Condition> conditions, SignatureVersion? version)
    {
        var verdict = Holds;
        foreach (var condition in conditions)
        {
            verdict = verdict.And(Match(condition, version));
            if (verdict.Truth == Truth.No)
            {
                break;
            }
        }

        return verdict;
    }

    private Verdict Match(Condition condition, SignatureVersion? version) =>
        condition switch
        {
            ArgumentCondition argument => MatchArgument(argument, version),
            ScopeCondition scope => Check(
                ScopeMatcher.Holds(scope, site),
                $"it does not stand inside `{QueryWords.Scopes.WordOf(scope.Kind)}`"
            ),
            FileCondition file => Check(
                ScopeMatcher.IsIn(file, site.Module.Path),
                $"the file is not {string.Join(" or ", file.Globs)}"
            ),
            NestedCondition nested => MatchNested(nested, version),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };

    private Verdict MatchArgument(ArgumentCondition condition, SignatureVersion? version)
    {
        var argument = ArgumentOf(condition, version);
        var verdict = condition.Pattern.Test(Subject.Of(argument));
        if (verdict.Truth != Truth.Yes)
        {
            chains.Note(() => FailureText.Of(condition, argument, verdict.Truth));
        }

        return argument.Presence == ArgumentPresence.Given
            ? verdict with
            {
                Place = argument.Place,
            }
            : verdict;
    }

    private Argument ArgumentOf(ArgumentCondition condition, SignatureVersion? version)
    {
        if (site is CommandSite command)
        {
            return command.Arguments.Of(condition.Selector);
        }

        if (site is not CallSite call)
        {
            return new Argument(ArgumentPresence.Given, site.Written!, site.Place);
        }

        var arguments = call.Invocation.Arguments;
        return condition.Selector.Name is not { } name
                ? arguments.At(condition.Selector.Position + call.Callee.PositionShift)
            : version is null ? arguments.Named(name)
            : version.ArgumentOf(arguments, name, call.Callee.PositionShift);
    }

    private Verdict MatchNested(NestedCondition nested, SignatureVersion? version)
    {
        var verdict = MatchAll(nested.SameSite, version);
        foreach (var other in nested.Links)
        {
            if (verdict.Truth == Truth.No)
            {
                break;
            }

            var elsewhere = site.Object is { } anchor
                ? chains.MatchElsewhere(other, anchor)
                : Verdict.Unknown;
            verdict = verdict.And(elsewhere);
        }

        if (nested.IsUnless)
        {
            return Check(
                verdict.Truth == Truth.No,
                FailureText.OfUnless(nested, verdict.Truth)
            ) with
            {
                IsAssumed = verdict.IsAssumed,
            };
        }

        return verdict.Truth == Truth.Yes
            ? verdict with
            {
                Prominence = Prominence.None,
            }
            : Fail(verdict, "the object has not what `.also` asks for");
    }

    private Verdict Check(bool holds, string reason) => holds ? Holds : Fail(Verdict.No, reason);

    private Verdict Fail(Verdict verdict, string reason)
    {
        chains.Note(() => reason);
        return verdict;
    }
}
