using System;

namespace BindAudit.Semantics.Graph;

/// <summary>Files that test others, by their path, as pytest and unittest find them.</summary>
internal static class TestFiles
{
    public static bool Holds(string path)
    {
        var rest = path.AsSpan();
        var slash = rest.LastIndexOf('/');
        if (IsTest(rest[(slash + 1)..]))
        {
            return true;
        }

        while (slash >= 0)
        {
            rest = rest[..slash];
            slash = rest.LastIndexOf('/');
            if (rest[(slash + 1)..] is "test" or "tests" or "testing")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTest(ReadOnlySpan<char> file) =>
        file.StartsWith("test_", StringComparison.Ordinal)
        || file.EndsWith("_test.py", StringComparison.Ordinal)
        || file is "conftest.py";
}
