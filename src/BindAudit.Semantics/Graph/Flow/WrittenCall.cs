using System.Collections.Generic;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>A call as written; its arguments are looked at when somebody wants them.</summary>
internal sealed class WrittenCall(
    Site site,
    GraphModule module,
    CallSummary summary,
    Variable? result
) : CallSite(site, null, result)
{
    public CallSummary Summary { get; } = summary;

    public GraphModule Module { get; } = module;

    protected override Arguments MakeArguments()
    {
        List<Variable>? positional = null;
        List<(string, Variable)>? keywords = null;
        List<(int, Variable)>? stars = null;
        List<Variable>? doubleStars = null;
        foreach (var argument in Summary.Arguments)
        {
            var value = Module.VariableOf(argument.Value);
            switch (argument.Kind)
            {
                case ArgumentKind.Positional:
                    (positional ??= new(Summary.Arguments.Length)).Add(value);
                    break;
                case ArgumentKind.Keyword:
                    (keywords ??= new(Summary.Arguments.Length)).Add((argument.Keyword!, value));
                    break;
                case ArgumentKind.Star:
                    (stars ??= new(1)).Add((positional?.Count ?? 0, value));
                    break;
                default:
                    (doubleStars ??= new(1)).Add(value);
                    break;
            }
        }

        return new Arguments(
            positional?.ToArray() ?? [],
            keywords?.ToArray() ?? [],
            stars?.ToArray() ?? [],
            doubleStars?.ToArray() ?? []
        );
    }
}
