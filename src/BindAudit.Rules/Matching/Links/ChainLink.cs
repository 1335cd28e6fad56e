using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Loading.Documents;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching.Links;

/// <summary>A compiled step of a chain with all that is asked of it, and the object to its left.</summary>
internal sealed record ChainLink
{
    internal required LinkKind Kind { get; init; }

    /// <summary>The object on which a method is called or an attribute is set.</summary>
    internal ChainLink? Left { get; init; }

    /// <summary>What a <see cref="LinkKind.Type"/> means.</summary>
    internal TypeFacts? Type { get; init; }

    /// <summary>Full names of a call, names of a method, dotted attributes of a write.</summary>
    internal ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Signatures by full name; shared by all links of a scope.</summary>
    internal IReadOnlyDictionary<string, Signature> Signatures { get; init; } = TypeEntry.NoMethods;

    internal ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Whether the link, or one to its left, asks for something not to be so: what is not known then counts as a no.</summary>
    internal bool HasExceptions
    {
        get
        {
            foreach (var condition in Conditions)
            {
                if (condition is NestedCondition { IsUnless: true })
                {
                    return true;
                }
            }

            return Left?.HasExceptions == true;
        }
    }

    /// <summary>The declared signature of <paramref name="callee"/>, or null.</summary>
    internal Signature? SignatureOf(Callee callee) =>
        Kind == LinkKind.Method
        && Left?.Type is { } type
        && CalledMethod.NameOf(callee) is { } method
        && type.Methods.TryGetValue(method, out var declared)
            ? declared
        : Signatures.TryGetValue(callee.FullName, out var known) ? known
        : Kind == LinkKind.Type ? Type?.Constructor
        : null;
}
