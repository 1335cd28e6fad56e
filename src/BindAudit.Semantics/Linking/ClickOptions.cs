using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Parameters that click fills from the command line: <c>@click.option("--host", default="0.0.0.0")</c>.</summary>
internal static class ClickOptions
{
    /// <summary>The default that a decorator of <paramref name="function"/> gives its parameter, or null.</summary>
    public static ValueSet? DefaultOf(FunctionNode function, string parameter, Evaluator evaluator)
    {
        foreach (var decorator in function.Summary.Decorators)
        {
            if (
                decorator is CallTerm term
                && function.Owner.NodeOf(term.Call) is var call
                && evaluator.Evaluate(function.Owner, term.Call.Function).Possible
                    is [{ Value: ExternalName callee }]
                && IsOption(callee.FullName)
                && NameOf(call) == parameter
                && call.Arguments.Named("default") is { Presence: ArgumentPresence.Given } value
            )
            {
                return value.Values.Via(Reach.Default, call.Place);
            }
        }

        return null;
    }

    private static bool IsOption(string fullName) =>
        fullName
            is "click.option"
                or "click.argument"
                or "asyncclick.option"
                or "rich_click.option"
                or "click.decorators.option";

    /// <summary>A name without dashes wins, else the first option with two dashes, else the first with one.</summary>
    private static string? NameOf(CallNode call)
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
