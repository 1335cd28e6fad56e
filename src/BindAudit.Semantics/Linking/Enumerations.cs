using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Linking;

/// <summary>Scanned classes that are enumerations (Python Library Reference, "enum").</summary>
internal static class Enumerations
{
    /// <summary>Whether the class is an enumeration: its plain attributes are its members.</summary>
    public static bool IsOne(ClassNode definition)
    {
        foreach (var name in definition.BaseNames)
        {
            if (
                name
                is "enum.Enum"
                    or "enum.StrEnum"
                    or "enum.IntEnum"
                    or "enum.Flag"
                    or "enum.IntFlag"
                    or "strenum.StrEnum"
                    or "backports.strenum.StrEnum"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether its members are str themselves: <c>class Bind(str, Enum)</c>.</summary>
    public static bool IsText(ClassNode definition)
    {
        foreach (var name in definition.BaseNames)
        {
            if (
                name
                is "builtins.str"
                    or "enum.StrEnum"
                    or "strenum.StrEnum"
                    or "backports.strenum.StrEnum"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="name"/>, bound to <paramref name="term"/> in the body of an enumeration, is a member.</summary>
    public static bool IsMember(string name, Term term) =>
        !name.StartsWith('_') && term is not (FunctionTerm or DecoratedTerm or ClassTerm);

    /// <summary>The names of its own members, in order.</summary>
    public static IEnumerable<string> MembersOf(ClassNode definition)
    {
        foreach (var (name, term) in definition.Summary.Attributes)
        {
            if (IsMember(name, term))
            {
                yield return name;
            }
        }
    }
}
