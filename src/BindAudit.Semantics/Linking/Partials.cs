using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Calls of <c>functools.partial</c> objects, which may be partials of partials.</summary>
internal static class Partials
{
    private const int Deepest = 8;

    /// <summary>The partial that is called, or null.</summary>
    public static PartialValue? Of(ValueSet called) =>
        called.Possible is [{ Value: PartialValue partial }] ? partial : null;

    /// <summary>What runs in the end.</summary>
    public static ValueSet Target(ValueSet called)
    {
        for (var depth = 0; depth < Deepest && Of(called) is { } partial; depth++)
        {
            called = partial.Creation.Arguments.At(0).Values;
        }

        return called;
    }

    /// <summary>The arguments with which it runs: those of each partial, the innermost first, and then the <paramref name="written"/> ones.</summary>
    public static BoundArguments Arguments(ValueSet called, BoundArguments written)
    {
        for (var depth = 0; depth < Deepest && Of(called) is { } partial; depth++)
        {
            var creation = partial.Creation.Arguments;
            written = creation.Skip(1).Then(written);
            called = creation.At(0).Values;
        }

        return written;
    }
}
