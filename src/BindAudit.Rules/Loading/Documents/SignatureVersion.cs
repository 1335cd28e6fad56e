using System.Collections.Immutable;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>A declared parameter list.</summary>
/// <param name="Parameters">In order.</param>
/// <param name="AcceptsMore">Whether <c>**</c> takes any other keyword.</param>
internal sealed record SignatureVersion(ImmutableArray<ParameterSpec> Parameters, bool AcceptsMore)
{
    internal ParameterSpec? Find(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>Whether a call with <paramref name="arguments"/> can mean this version.</summary>
    internal bool Fits(BoundArguments arguments, int shift)
    {
        var positions = 0;
        foreach (var parameter in Parameters)
        {
            positions += parameter.Position is null ? 0 : 1;
        }

        if (arguments.Positional.Length - shift > positions)
        {
            return false;
        }

        foreach (var (name, _) in arguments.Keywords)
        {
            if (!AcceptsMore && Find(name) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a call gives for the parameter <paramref name="name"/>; one that is not declared is keyword-only.</summary>
    internal Argument ArgumentOf(BoundArguments arguments, string name, int shift) =>
        Find(name) is not { } parameter ? arguments.Named(name)
        : parameter is { IsPositionalOnly: true, Position: { } only } ? arguments.At(only + shift)
        : arguments.Of(name, parameter.Position + shift);
}
