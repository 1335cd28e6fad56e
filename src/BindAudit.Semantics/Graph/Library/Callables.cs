using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>Functions that take a function and give one.</summary>
internal static class Callables
{
    /// <summary><c>functools.reduce(f, a, start)</c>.</summary>
    public static void Reduce(CallSite call)
    {
        if (call.Arguments.Find(0) is not { } function)
        {
            return;
        }

        var elements = call.Analysis.NewVariable();
        call.Arguments.Find(1)?.FlowTo(new Iteration(call.Site, elements));
        var results = call.Analysis.NewVariable();
        elements.FlowTo(results);
        call.Arguments.Find(2)?.FlowTo(results);
        function.FlowTo(new CallSite(call.Site, Arguments.Of(results, elements), results));
        call.Return(results);
    }

    /// <summary><c>functools.partial(f, …)</c>.</summary>
    public static void Partial(CallSite call)
    {
        if (call.Arguments.Find(0) is { } function)
        {
            call.Return(new PartialThing(function, call.Arguments.Skip(1)));
        }
    }

    /// <summary><c>functools.wraps(f)</c> gives a decorator that gives back what it is handed.</summary>
    public static void Wraps(CallSite call) => call.Return(IdentityThing.Instance);

    /// <summary><c>lru_cache</c>, with or without parentheses.</summary>
    public static void Cache(CallSite call)
    {
        if (call.Arguments.Find(0) is { } function && !IsSize(function))
        {
            call.Return(function);
        }
        else
        {
            call.Return(IdentityThing.Instance);
        }
    }

    private static bool IsSize(Variable argument) =>
        argument.Things is [BuiltinThing, ..] || argument.IsEmpty;

    /// <summary>Gives back what it is handed.</summary>
    public static void Same(CallSite call)
    {
        if (call.Arguments.Find(0) is { } function)
        {
            call.Return(function);
        }
    }

    /// <summary>Gives back its second argument.</summary>
    public static void Second(CallSite call)
    {
        if (call.Arguments.Find(1) is { } value)
        {
            call.Return(value);
        }
    }

    /// <summary><c>property(get, set, delete)</c>.</summary>
    public static void Property(CallSite call)
    {
        var getter = call.Arguments.Find(0, "fget") ?? call.Analysis.NewVariable();
        var property = new WrapperThing(call.Analysis, WrapperKind.Property, getter);
        call.Arguments.Find(1, "fset")?.FlowTo(property.Setter);
        call.Arguments.Find(2, "fdel")?.FlowTo(property.Deleter);
        call.Return(property);
    }

    public static void Static(CallSite call) => Wrap(call, WrapperKind.Static);

    public static void Class(CallSite call) => Wrap(call, WrapperKind.Class);

    private static void Wrap(CallSite call, WrapperKind kind)
    {
        if (call.Arguments.Find(0) is { } function)
        {
            call.Return(new WrapperThing(call.Analysis, kind, function));
        }
    }
}
