using System;
using System.Collections.Generic;

namespace BindAudit.Rules.Loading;

/// <summary>Reads, checks and compiles rules files; opens nothing.</summary>
public static class RuleLoader
{
    /// <summary>Loads <paramref name="files"/> as one set: built-in names are in scope in every file, a user rule with a built-in id replaces it.</summary>
    public static RuleLoad Load(IReadOnlyList<RuleFile> files) =>
        throw new NotImplementedException();

    /// <summary>A set of one anonymous rule (id <c>QUERY</c>, severity medium, reach flow) for <c>bindaudit query</c>, with the names of <paramref name="files"/> in scope.</summary>
    public static RuleLoad LoadQuery(string query, IReadOnlyList<RuleFile> files) =>
        throw new NotImplementedException();
}
