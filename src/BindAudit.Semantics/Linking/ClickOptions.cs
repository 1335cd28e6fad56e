using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Parameters that click fills from the command line: <c>@click.option("--host", default="0.0.0.0")</c>.</summary>
internal static class ClickOptions
{
    /// <summary>What the decorators of <paramref name="function"/> say of its parameter, or null.</summary>
    public static ValueSet? DefaultOf(FunctionNode function, string parameter, Evaluator evaluator)
    {
        ValueSetBuilder? builder = null;
        foreach (var (name, call) in OptionsOf(function, evaluator))
        {
            if (name != parameter)
            {
                continue;
            }

            if (call.Arguments.Named("default") is { Presence: ArgumentPresence.Given } value)
            {
                (builder ??= new()).Add(Made(value, evaluator).Via(Reach.Default, call.Place));
            }

            if (call.Arguments.Named("flag_value") is { Presence: ArgumentPresence.Given } flag)
            {
                (builder ??= new()).Add(flag.Values.Via(Reach.Default, call.Place));
            }
        }

        return builder?.BuildAlternatives();
    }

    /// <summary>All options of <paramref name="function"/> as its <c>**kwargs</c> hold them; null where it has none.</summary>
    public static MappingValue? AllOf(FunctionNode function, Evaluator evaluator)
    {
        var entries = new MappingEntries();
        var isAny = false;
        foreach (var (name, _) in OptionsOf(function, evaluator))
        {
            isAny = true;
            var key = new PossibleValue(new StringValue(name), Reach.Literal, null);
            entries.Set(ValueSet.Of(key), DefaultOf(function, name, evaluator) ?? ValueSet.Unknown);
        }

        return isAny ? entries.ToMapping() : null;
    }

    private static IEnumerable<(string Name, Invocation Call)> OptionsOf(
        FunctionNode function,
        Evaluator evaluator
    )
    {
        foreach (var decorator in function.Summary.Decorators)
        {
            foreach (var possible in evaluator.EvaluateIn(null, function.Owner, decorator).Possible)
            {
                if (
                    possible.Value is ExternalResult { Call: { } call } option
                    && IsOption(option.FullName)
                    && NameOf(call) is { } name
                )
                {
                    yield return (name, call);
                }
            }
        }
    }

    /// <summary>click calls a default that can be called.</summary>
    private static ValueSet Made(Argument value, Evaluator evaluator) =>
        value.Values.Possible is [{ Value: FunctionValue }] ? evaluator.Made(value) : value.Values;

    private static bool IsOption(string fullName) =>
        fullName
            is "click.option"
                or "click.argument"
                or "asyncclick.option"
                or "rich_click.option"
                or "click.decorators.option";

    /// <summary>A name without dashes wins, else the first option with two dashes, else the first with one.</summary>
    private static string? NameOf(Invocation call)
    {
        string? name = null;
        var most = -1;
        foreach (var argument in call.Arguments.Positional)
        {
            if (argument.Values.Possible is not [{ Value: StringValue option }])
            {
                continue;
            }

            var first = option.Content.Split('/')[0];
            var bare = first.TrimStart('-');
            var rank = first.Length == bare.Length ? 3 : first.Length - bare.Length;
            if (rank > most)
            {
                most = rank;
                name = bare.Replace('-', '_').ToLowerInvariant();
            }
        }

        return name;
    }
}
