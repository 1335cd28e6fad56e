using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Model;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>Rules that were checked as a whole and compiled; immutable and shared by all workers.</summary>
public sealed class RuleSet
{
    /// <summary>The rules in order of precedence among equals: user files first, then the built-in pack, each in file order.</summary>
    public ImmutableArray<Rule> Rules => throw new NotImplementedException();

    /// <summary>The groups.</summary>
    public ImmutableArray<RuleGroup> Groups => throw new NotImplementedException();

    /// <summary>Whether <paramref name="word"/> is the id of a rule or group, or an alias; case does not matter.</summary>
    public bool Knows(string word) => throw new NotImplementedException();

    /// <summary>The known id nearest to <paramref name="word"/>, or null.</summary>
    public string? NearestTo(string word) => throw new NotImplementedException();

    /// <summary>The set that runs: what <paramref name="select"/> names (ids, aliases, groups, globs; empty means all) without what <paramref name="ignore"/> names.</summary>
    public RuleSet Select(IReadOnlyList<string> select, IReadOnlyList<string> ignore) =>
        throw new NotImplementedException();

    /// <summary>Bytes one of which a file must hold for any rule to match without linking; null where no such list exists.</summary>
    /// <remarks>For the prefilter: import roots of types and functions, as words.</remarks>
    public ImmutableArray<string>? ImportRoots => throw new NotImplementedException();

    /// <summary>All findings whose call stands in <paramref name="module"/>, in order of place; at most one per call and group.</summary>
    public IReadOnlyList<Finding> Match(LinkedProgram program, LinkedModule module) =>
        throw new NotImplementedException();

    /// <summary>Why each rule did or did not match at <paramref name="invocation"/>.</summary>
    public IReadOnlyList<Explanation> Explain(LinkedProgram program, Invocation invocation) =>
        throw new NotImplementedException();
}
