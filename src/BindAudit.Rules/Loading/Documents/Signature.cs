using System.Collections.Generic;
using System.Collections.Immutable;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>A declared signature; several versions where it changed over time.</summary>
internal sealed record Signature(ImmutableArray<SignatureVersion> Versions)
{
    /// <summary>Whether some version knows the parameter, or takes any keyword.</summary>
    internal bool Accepts(string name)
    {
        foreach (var version in Versions)
        {
            if (version.AcceptsMore || version.Find(name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some version names the parameter.</summary>
    internal bool Declares(string name)
    {
        foreach (var version in Versions)
        {
            if (version.Find(name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All parameters' names, for suggestions.</summary>
    internal IEnumerable<string> Names
    {
        get
        {
            foreach (var version in Versions)
            {
                foreach (var parameter in version.Parameters)
                {
                    yield return parameter.Name;
                }
            }
        }
    }
}
