using System;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Patterns;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Asks where a call stands.</summary>
internal static class ScopeMatcher
{
    internal static bool Holds(ScopeCondition scope, Site site) =>
        scope.Kind switch
        {
            QueryScopeKind.Main => site.IsUnderMain,
            QueryScopeKind.Module => site.Caller == site.Module.Name,
            QueryScopeKind.Test => IsTest(site),
            QueryScopeKind.Function => IsWithin(scope.Name, site, isClass: false),
            QueryScopeKind.Class => IsWithin(scope.Name, site, isClass: true),
            _ => throw new ArgumentOutOfRangeException(nameof(scope)),
        };

    /// <summary>A glob with a slash means the path, else the base name.</summary>
    internal static bool IsIn(FileCondition file, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        foreach (var glob in file.Globs)
        {
            if (Wildcard.Matches(glob, glob.Contains('/', StringComparison.Ordinal) ? path : name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(string glob, Site site, bool isClass)
    {
        foreach (var scope in site.Module.ScopesAround(site.Caller, site.Span))
        {
            if (scope.IsClass == isClass && Wildcard.Matches(glob, scope.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As pytest and unittest find tests: by the names of files, folders, functions and classes. What tests read is no test: <c>tests/fixtures</c>, <c>tests/data</c>.</summary>
    internal static bool IsTest(Site site)
    {
        var folders = site.Module.Path.Split('/');
        var file = folders[^1];
        return file == "conftest.py"
            || file.StartsWith("test_", StringComparison.Ordinal)
            || file.EndsWith("_test.py", StringComparison.Ordinal)
            || IsInTests(folders.AsSpan(0, folders.Length - 1))
            || IsInTest(site);
    }

    private static bool IsInTests(ReadOnlySpan<string> folders) =>
        folders.ContainsAny("test", "tests")
        && !folders.ContainsAny("fixtures", "examples", "data");

    private static bool IsInTest(Site site)
    {
        foreach (var scope in site.Module.ScopesAround(site.Caller, site.Span))
        {
            if (IsTestName(scope.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTestName(string name) =>
        name.StartsWith("test", StringComparison.Ordinal)
        || name.StartsWith("Test", StringComparison.Ordinal);
}
